namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Parts tables that touch each other. Where a table goes on below its repeated head in columns of other widths, the lines draw one grid with the column
/// borders of both; each part has its own columns.
/// </summary>
internal static class TouchingTables
{
    /// <summary>Parts the tables of all pages. The head may stand on an earlier page.</summary>
    public static void Part(List<PageLayout> pages)
    {
        List<PageCell> head = [];
        foreach (var page in pages)
        {
            for (var item = 0; item < page.Items.Count; item++)
            {
                if (page.Items[item].Table is not { Open: null } table)
                    continue;
                head = IsHead(table.Rows[0].Cells) ? table.Rows[0].Cells : head;
                var parts = Part(table, head);
                page.Items.RemoveAt(item);
                page.Items.InsertRange(item, parts.Select(part => new PageItem(part, null)));
                item += parts.Count - 1;
            }
        }
    }

    private static List<PageTable> Part(PageTable table, List<PageCell> head)
    {
        List<int> heads = [0, .. Enumerable.Range(1, table.Rows.Count - 1).Where(row => Repeats(head, table.Rows[row].Cells) && !IsCrossed(table.Rows, row)), table.Rows.Count];
        var parts = new List<PageTable>();
        var first = 0;
        for (var i = 1; i < heads.Count; i++)
        {
            var ends = i + 1 == heads.Count;
            if (ends || IsInOtherColumns(Borders(table, first, heads[i]), Borders(table, heads[i], heads[i + 1])))
            {
                parts.Add(first == 0 && ends ? table : PartOf(table, first, heads[i]));
                first = heads[i];
            }
        }

        return parts;
    }

    private static bool IsHead(List<PageCell> row) => Words(row).Skip(1).Any() && !row.Exists(cell => RowContinuation.IsNumeric(cell.Text));

    private static bool Repeats(List<PageCell> head, List<PageCell> row) => head.Count > 0 && Words(head).SequenceEqual(Words(row));

    private static IEnumerable<string> Words(List<PageCell> row) => row.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text);

    private static bool IsCrossed(List<PageTableRow> rows, int border)
    {
        for (var row = 0; row < border; row++)
        {
            if (rows[row].Cells.Exists(cell => row + cell.RowSpan > border))
                return true;
        }

        return false;
    }

    // Merged cells leave borders out; columns of other widths have some that the others lack, and lack some that the others have.
    private static bool IsInOtherColumns(SortedSet<int> upper, SortedSet<int> lower) => !upper.IsSubsetOf(lower) && !lower.IsSubsetOf(upper);

    private static SortedSet<int> Borders(PageTable table, int first, int end) =>
        [.. table.Rows.GetRange(first, end - first).SelectMany(row => row.Cells).SelectMany(cell => new[] { cell.Column, cell.Column + cell.ColumnSpan })];

    private static PageTable PartOf(PageTable table, int first, int end)
    {
        var rows = table.Rows.GetRange(first, end - first);
        int[] used = [.. Borders(table, first, end)];
        return table with
        {
            Area = table.Area with { Top = rows[0].Area.Top, Bottom = rows[^1].Area.Bottom },
            Borders = table.Borders is { } borders ? Array.ConvertAll(used, column => borders[column]) : null,
            Rows = rows.ConvertAll(row => row with { Cells = row.Cells.ConvertAll(Renumbered) }),
        };

        PageCell Renumbered(PageCell cell)
        {
            var column = Array.BinarySearch(used, cell.Column);
            return cell with { Column = column, ColumnSpan = Array.BinarySearch(used, cell.Column + cell.ColumnSpan) - column };
        }
    }
}
