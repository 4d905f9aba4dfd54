namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Tells the head of a table when it is printed again, and puts the rows below it into the first head's columns: where a part of a table has
/// columns of other widths and touches the part above, a reader that goes by the lines counts the columns of both.
/// </summary>
internal sealed class RepeatedHeads
{
    private readonly HashSet<string> texts = [];
    private readonly List<SourceRow> rows = [];
    private readonly SortedDictionary<int, int> borders = [];
    private bool inHead;

    /// <summary>Adds a row of the first head.</summary>
    public void Add(SourceRow row)
    {
        rows.Add(row);
        texts.Add(TextOf(row));
    }

    /// <summary>True for a row of a head that is printed again, in the same columns or in others.</summary>
    public bool Repeats(SourceRow row)
    {
        var same = texts.Contains(TextOf(row));
        var other = same ? null : rows.Find(head => head.Cells.Length == row.Cells.Length && head.Cells.Zip(row.Cells).All(pair => pair.First.Key == pair.Second.Key) && row.Cells.Count(cell => cell.IsText) > 1);
        if (!same && other is null)
        {
            inHead = false;
            return false;
        }

        if (!inHead)
        {
            borders.Clear();
        }

        inHead = true;
        for (var i = 0; i < row.Cells.Length && other is not null; i++)
        {
            borders[row.Cells[i].Column] = other.Cells[i].Column;
            borders[row.Cells[i].Column + row.Cells[i].Span] = other.Cells[i].Column + other.Cells[i].Span;
        }

        return true;
    }

    /// <summary>A row below the last head, in the columns of the first; the row itself where the last head has the same columns, or does not tell.</summary>
    public SourceRow Place(SourceRow row)
    {
        if (borders.Count == 0 || row.Cells.Any(cell => !borders.ContainsKey(cell.Column) || !borders.ContainsKey(cell.Column + cell.Span)))
        {
            return row;
        }

        return new([.. row.Cells.Select(cell => cell.At(borders[cell.Column]).Spanning(borders[cell.Column + cell.Span] - borders[cell.Column]))], row.Place, row.TableNumber);
    }

    private static string TextOf(SourceRow row) => string.Join('|', row.Cells.Where(cell => !cell.IsBlank).Select(cell => $"{cell.Column}:{cell.Key}"));
}
