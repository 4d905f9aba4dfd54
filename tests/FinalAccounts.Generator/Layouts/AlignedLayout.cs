using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>Columns aligned with spaces; an ideograph or a full-width sign is two columns wide, as in a terminal.</summary>
public static class AlignedLayout
{
    private const int Gap = 2;

    /// <summary>The text.</summary>
    public static string Print(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new TextPage();
        foreach (var block in document.Blocks)
        {
            if (!page.Plain(block))
            {
                Table(page, (Grid)block);
                page.Blank();
            }
        }

        return page.ToString();
    }

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => text.Sum(c => c is >= '\u2e80' and <= '\uffef' or '“' or '”' or '—' ? 2 : 1);

    private static void Table(TextPage page, Grid grid)
    {
        var rows = CellMatrix.Unwrap(CellMatrix.Of(grid)).ToList();

        // A cell that spans columns takes its room from all of them, so only the others widen a column.
        var widths = new int[rows[0].Length];
        var narrow = CellMatrix.Unwrap(CellMatrix.Of(new Grid([.. grid.Rows.Select(WithoutSpans)]))).ToList();
        for (var column = 0; column < widths.Length; column++)
        {
            widths[column] = Math.Max(4, narrow.Max(row => WidthOf(row[column])));
        }

        foreach (var row in rows)
        {
            var line = new System.Text.StringBuilder();
            var at = 0;
            var here = 0;
            for (var column = 0; column < row.Length; column++)
            {
                var text = row[column];
                if (text.Length > 0)
                {
                    var amount = char.IsAsciiDigit(text[^1]) && column > 0;
                    var start = amount ? Math.Max(here + (here > 0 ? 1 : 0), at + widths[column] - WidthOf(text)) : Math.Max(here + (here > 0 ? Gap : 0), at);
                    line.Append(' ', start - here).Append(text);
                    here = start + WidthOf(text);
                }

                at += widths[column] + Gap;
            }

            page.Line(line.ToString());
        }
    }

    private static GridRow WithoutSpans(GridRow row) =>
        row with { Cells = [.. row.Cells.Select(cell => cell.ColumnSpan > 1 ? cell with { Text = "" } : cell)] };
}
