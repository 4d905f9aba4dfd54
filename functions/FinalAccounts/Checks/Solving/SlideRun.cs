namespace FinalAccounts.Checks.Solving;

/// <summary>Neighbouring cells of a column or a line, or whole lines, in the order in which values may slide.</summary>
internal sealed class SlideRun
{
    private readonly int[][] cells;
    private readonly Dictionary<int, int> positions = [];

    /// <summary>A run.</summary>
    /// <param name="cells">The figures at each position: one, or those of a line.</param>
    public SlideRun(int[][] cells)
    {
        this.cells = cells;
        for (var i = 0; i < cells.Length; i++)
        {
            foreach (var figure in cells[i])
            {
                positions[figure] = i;
            }
        }
    }

    /// <summary>How many positions it has.</summary>
    public int Count => cells.Length;

    /// <summary>The figures at a position.</summary>
    public int[] this[int at] => cells[at];

    /// <summary>True when an equation has no figure of the run but at one position.</summary>
    public bool IsOwn(CheckedEquation equation, int at)
    {
        foreach (var operand in equation.Operands)
        {
            if (positions.TryGetValue(operand.Figure, out var position) && position != at)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The figures of one position with the values that another prints, those that differ.</summary>
    public List<KeyValuePair<int, decimal>> Moved(Trial start, int to, int from)
    {
        var changes = new List<KeyValuePair<int, decimal>>();
        for (var c = 0; c < cells[to].Length; c++)
        {
            var (here, there) = (start.Value(cells[to][c]), start.Value(cells[from][c]) ?? 0m);
            if ((here ?? 0m) != there)
            {
                changes.Add(new(cells[to][c], there));
            }
        }

        return changes;
    }
}
