using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>Tries whether the values of some neighbouring cells stand one line, or one column, from where they belong.</summary>
internal sealed class SlideSearch(EquationSystem system, FinalAccountsReport report, Proposals proposals)
{
    private const int MaxCells = 60;

    /// <summary>
    /// The slides after which the group holds and nothing else breaks: those that mend the most, and among these those of the fewest cells.
    /// Empty when there are none.
    /// </summary>
    public IReadOnlyList<Trial> Find(Trial start, SortedSet<int> group)
    {
        var elsewhere = start.Open.Where(e => !group.Contains(e)).ToHashSet();
        var statements = Figures(group).Select(figure => system.Figures[figure].Statement).ToHashSet();

        // A slide leaves traces in equations that share no figure, so every failed one of these statements counts.
        var touched = Figures(start.Open).Where(figure => statements.Contains(system.Figures[figure].Statement)).ToHashSet();
        var found = new List<Trial>();
        foreach (var run in Runs(touched))
        {
            foreach (var (changes, end) in Slides(run, touched))
            {
                if (start.IsExhausted)
                {
                    return [];
                }

                if (changes.Count > 1)
                {
                    found.AddRange(Trials(start, changes, end).Where(trial => trial.Open.IsSubsetOf(elsewhere)));
                }
            }
        }

        return Search.Smallest(found);
    }

    private IEnumerable<int> Figures(IEnumerable<int> equations) =>
        equations.SelectMany(e => system.Equations[e].Operands).Select(operand => operand.Figure);

    // The value that the slide overwrote went round to the free end, or is lost and follows from the equations.
    private IEnumerable<Trial> Trials(Trial start, List<KeyValuePair<int, decimal>> changes, int end)
    {
        yield return start.With(changes);
        if (end >= 0)
        {
            var rest = start.With(changes.FindAll(change => change.Key != end));
            foreach (var value in proposals.Of(rest, end))
            {
                yield return rest.With(end, value);
            }
        }
    }

    // The cells of one column from top to bottom, and of one line from left to right, in every statement that the group touches.
    private IEnumerable<int[][]> Runs(HashSet<int> touched)
    {
        foreach (var id in touched.Select(figure => system.Figures[figure].Statement).Distinct().Order())
        {
            var statement = report[id];
            var columns = statement.Columns.Select(column => statement.Lines.Select(line => Index(id, line, column)).Where(i => i >= 0).ToArray()).ToArray();
            foreach (var column in columns)
            {
                yield return [.. column.Select(figure => new[] { figure })];
            }

            var lines = statement.Lines.Select(line => statement.Columns.Select(column => Index(id, line, column)).ToArray()).ToArray();
            if (statement.Columns.Length > 1)
            {
                // Whole lines against their codes.
                yield return [.. lines.Where(line => !line.Contains(-1))];
                foreach (var line in lines)
                {
                    yield return [.. line.Where(i => i >= 0).Select(figure => new[] { figure })];
                }
            }
        }
    }

    private int Index(StatementId id, StatementLine line, StatementColumn column) => system.IndexOf(new(id, line.Key, column.Key));

    // Every stretch of the run that begins and ends at or beside a touched cell, moved back by one either way.
    private IEnumerable<(List<KeyValuePair<int, decimal>> Changes, int End)> Slides(int[][] run, HashSet<int> touched)
    {
        bool IsTouched(int i) => i >= 0 && i < run.Length && run[i].Any(touched.Contains);
        var ends = Enumerable.Range(0, run.Length).Where(i => IsTouched(i) || IsTouched(i - 1) || IsTouched(i + 1)).ToArray();
        foreach (var first in ends)
        {
            foreach (var last in ends)
            {
                if (last > first && (last - first + 1) * run[0].Length <= MaxCells)
                {
                    yield return (Moved(run, first, last, 1), run[last] is [var lost] ? lost : -1);
                    yield return (Moved(run, first, last, -1), run[first] is [var lostAbove] ? lostAbove : -1);
                }
            }
        }
    }

    // The true value of a cell is printed one further on (step 1: they slid down) or one before (step -1); the last one's went round.
    private List<KeyValuePair<int, decimal>> Moved(int[][] run, int first, int last, int step)
    {
        var changes = new List<KeyValuePair<int, decimal>>();
        for (var i = first; i <= last; i++)
        {
            var from = i + step > last ? first : i + step < first ? last : i + step;
            for (var c = 0; c < run[i].Length; c++)
            {
                var (here, there) = (system.Figures[run[i][c]], system.Figures[run[from][c]]);
                if ((here.Value ?? 0m) != (there.Value ?? 0m))
                {
                    changes.Add(new(run[i][c], there.Value ?? 0m));
                }
            }
        }

        return changes;
    }
}
