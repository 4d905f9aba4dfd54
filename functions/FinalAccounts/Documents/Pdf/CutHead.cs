namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Puts the head of a table together where a page's end cuts through its merged cells (本年收入合 on one page, 计 on the next). The second row of the head,
/// which stands beside the rest of such a cell, stays a row.
/// </summary>
internal static class CutHead
{
    /// <summary>One word may fill its cell and stand over another; two or more that do are cut.</summary>
    private const int FewestRests = 2;

    /// <summary>The cells of a page's first row that go on with those of the last row of the page before; empty where the two are no cut head.</summary>
    /// <param name="upper">The cells of the last row of the page before.</param>
    /// <param name="lower">Those of the first row.</param>
    public static List<PageCell> Rests(List<PageCell> upper, List<PageCell> lower)
    {
        if (upper.Concat(lower).Any(cell => RowContinuation.IsNumeric(cell.Text)) || lower.Exists(cell => RowContinuation.BeginsLabel(cell.Text)))
            return [];
        var rests = lower.FindAll(cell => cell.Text.Length > 0 && Above(upper, cell) is { Text.Length: > 0 });
        return rests.Count >= FewestRests && rests.TrueForAll(cell => Above(upper, cell)!.IsFull) ? rests : [];
    }

    /// <summary>The upper row with the rests of its words.</summary>
    public static List<PageCell> Joined(List<PageCell> upper, List<PageCell> rests) =>
        upper.ConvertAll(cell => rests.Find(rest => IsSame(cell, rest)) is { } rest ? cell with { Text = WrappedText.Join([cell.Text, rest.Text]) } : cell);

    /// <summary>The lower row without them.</summary>
    public static List<PageCell> Without(List<PageCell> lower, List<PageCell> rests) =>
        lower.ConvertAll(cell => rests.Contains(cell) ? cell with { Text = string.Empty } : cell);

    private static PageCell? Above(List<PageCell> upper, PageCell cell) => upper.Find(other => IsSame(other, cell));

    private static bool IsSame(PageCell a, PageCell b) => a.Column == b.Column && a.ColumnSpan == b.ColumnSpan;
}
