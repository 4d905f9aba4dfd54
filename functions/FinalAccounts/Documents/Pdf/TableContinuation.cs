namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Gives the parts of a table that runs over pages the same columns. Where a page holds only a part of the head, or only rows of merged cells,
/// its lines do not show all columns.
/// </summary>
internal static class TableContinuation
{
    /// <summary>How far the same border may lie apart on two pages.</summary>
    private const double SameBorder = 3;

    /// <summary>Aligns each page's first table with the last table of the page before, from the last page to the first and back.</summary>
    public static void Align(List<PageLayout> pages)
    {
        for (var i = pages.Count - 1; i > 0; i--)
            Align(pages[i - 1], pages[i]);
        for (var i = 1; i < pages.Count; i++)
            Align(pages[i - 1], pages[i]);
    }

    private static void Align(PageLayout before, PageLayout after)
    {
        if (before.Items.Count == 0 || after.Items.Count == 0)
            return;
        var (upper, lower) = (before.Items[^1].Table, after.Items[0].Table);
        if (upper?.Borders is not { } above || lower?.Borders is not { } below || above.Length == below.Length)
            return;
        if (above.Length < below.Length && IsCoarser(above, below))
            before.Items[^1] = new(Refined(upper, below), null);
        else if (below.Length < above.Length && IsCoarser(below, above))
            after.Items[0] = new(Refined(lower, above), null);
    }

    // Every border of the one is a border of the other, the outermost two among them.
    private static bool IsCoarser(double[] coarse, double[] fine) =>
        Same(coarse[0], fine[0]) && Same(coarse[^1], fine[^1]) && coarse.All(border => fine.Any(other => Same(border, other)));

    private static bool Same(double a, double b) => Math.Abs(a - b) <= SameBorder;

    private static PageTable Refined(PageTable table, double[] fine)
    {
        var column = Array.ConvertAll(table.Borders!, border => Array.FindIndex(fine, other => Same(border, other)));
        return table with
        {
            Borders = fine,
            Rows = table.Rows.ConvertAll(row => row with { Cells = row.Cells.ConvertAll(Refine) }),
        };

        PageCell Refine(PageCell cell)
        {
            var (first, end) = (column[cell.Column], column[cell.Column + cell.ColumnSpan]);
            return cell with { Column = first, ColumnSpan = end - first };
        }
    }
}
