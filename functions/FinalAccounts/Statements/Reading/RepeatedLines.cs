namespace FinalAccounts.Statements.Reading;

/// <summary>Tells a table that goes on under its repeated title from another table of the same title: the one of another unit, or the same once more, has the same lines.</summary>
internal static class RepeatedLines
{
    // The rows of a head and its column numbers.
    private const int MostHeadRows = 6;

    /// <summary>True when the lines below the repeated head are others.</summary>
    /// <param name="rows">The rows under the first title.</param>
    /// <param name="more">The rows under the repeated one.</param>
    public static bool GoesOn(IEnumerable<SourceRow> rows, IEnumerable<SourceRow> more)
    {
        var (first, second) = (Lines(rows), Lines(more));
        var head = 0;
        while (head < Math.Min(MostHeadRows, Math.Min(first.Count, second.Count)) && first[head] == second[head])
        {
            head++;
        }

        var lines = second.Skip(head).ToList();
        var known = first.ToHashSet();
        return head > 0 && lines.Count > 0 && lines.Count(known.Contains) * 2 < lines.Count;
    }

    // What the rows of a table say besides amounts; a row that says nothing else is no line.
    private static List<string> Lines(IEnumerable<SourceRow> rows) =>
    [
        .. rows.Where(row => !row.IsParagraph)
            .Select(row => string.Join('|', row.Cells.Where(cell => cell.IsText || cell.Amount is { IsWhole: true, Decimals: 0 }).Select(cell => cell.Key)))
            .Where(line => line.Length > 0),
    ];
}
