using System.Collections.Immutable;
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
        var blocks = document.Blocks;
        int[] widths = [];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!page.Plain(blocks[i]))
            {
                var grid = (Grid)blocks[i];
                widths = grid.Continues ? widths : Widths([grid, .. Continuations(blocks, i + 1)]);
                Table(page, grid, widths);
                page.Blank();
            }
        }

        return page.ToString();
    }

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => text.Sum(c => c is >= '\u2e80' and <= '\uffef' or '“' or '”' or '—' ? 2 : 1);

    // A table keeps its columns on the next page.
    private static IEnumerable<Grid> Continuations(ImmutableArray<PrintedBlock> blocks, int from) =>
        blocks.Skip(from).TakeWhile(block => block is PageEnd or Grid { Continues: true }).OfType<Grid>();

    // A cell that spans columns takes its room from all of them, so only the others widen a column.
    private static int[] Widths(ImmutableArray<Grid> grids)
    {
        var narrow = grids.SelectMany(grid => CellMatrix.Unwrap(CellMatrix.Of(new Grid([.. grid.Rows.Select(WithoutSpans)])))).ToList();
        return [.. Enumerable.Range(0, narrow[0].Length).Select(column => Math.Max(4, narrow.Max(row => WidthOf(row[column]))))];
    }

    private static void Table(TextPage page, Grid grid, int[] widths)
    {
        var rows = CellMatrix.Unwrap(CellMatrix.Of(grid)).ToList();
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
                    var amount = column > 0 && (char.IsDigit(text[^1]) || text[^1] is ')' or '—' or '-');
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
