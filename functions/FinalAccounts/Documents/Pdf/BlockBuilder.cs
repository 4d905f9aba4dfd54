using System.Collections.Immutable;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Makes blocks with places out of the pages: tables as they are, lines joined to paragraphs.</summary>
internal static class BlockBuilder
{
    /// <summary>Builds the blocks of a file.</summary>
    public static ImmutableArray<Block> Build(List<PageLayout> pages, string file)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var paragraphs = new ParagraphJoiner(pages);
        var tables = 0;
        foreach (var page in pages)
        {
            var number = 0;
            foreach (var item in page.Items)
            {
                if (item.Line is { } line)
                {
                    number++;
                    if (paragraphs.Add(line, page, number) is { } ended)
                        blocks.Add(ended.ToBlock(file));
                }
                else
                {
                    Flush();
                    blocks.Add(ToBlock(item.Table!, page, file, ++tables));
                }
            }
        }

        Flush();
        return blocks.ToImmutable();

        void Flush()
        {
            if (paragraphs.End() is { } ended)
                blocks.Add(ended.ToBlock(file));
        }
    }

    private static Table ToBlock(PageTable table, PageLayout page, string file, int number)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var place = At(row.Area) with { Row = rows.Count + 1 };
            rows.Add(new([.. row.Cells.Select(cell => ToCell(cell, place))], place));
        }

        return new(rows.MoveToImmutable(), At(table.Area), Inferred: table.Open is not null || table.InfersRows);

        Cell ToCell(PageCell cell, Place row) =>
            new(cell.Text, row with { Column = cell.Column + 1, Box = Shown(cell.Area) }, cell.Column, cell.ColumnSpan, cell.RowSpan);

        Place At(Area area) => new(file, page.Number, Table: number, Box: Shown(area));

        Box Shown(Area area) => page.Frame.Shown(area.Left, area.Top, area.Right, area.Bottom);
    }
}
