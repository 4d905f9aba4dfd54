using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Generated;

/// <summary>A generated report as a reader of a format with real tables (Word, a web page, a ruled PDF) hands it on.</summary>
internal static class GeneratedDocument
{
    /// <summary>The document. Places count blocks, rows and columns from 1.</summary>
    public static SourceDocument Of(GeneratedReport report)
    {
        var file = $"generated-{report.Seed}.docx";
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var tables = 0;
        foreach (var block in report.Document.Blocks)
        {
            var place = new Place(file, Line: blocks.Count + 1);
            blocks.Add(block switch
            {
                Heading heading => new Paragraph(heading.Text, place),
                TextLine line => new Paragraph(line.Text, place),
                PageEnd end => new Paragraph(end.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", place),
                Grid grid => Table(grid, file, ++tables),
                _ => throw new InvalidOperationException($"{block.GetType().Name} is no block of a document."),
            });
        }

        return new(file, new string('0', 64), FinalAccounts.Documents.DocumentFormat.Word, blocks.ToImmutable(), []);
    }

    private static Table Table(Grid grid, string file, int number)
    {
        var taken = new HashSet<(int Row, int Column)>();
        var rows = ImmutableArray.CreateBuilder<TableRow>(grid.Rows.Length);
        for (var r = 0; r < grid.Rows.Length; r++)
        {
            var column = 0;
            var cells = ImmutableArray.CreateBuilder<Cell>(grid.Rows[r].Cells.Length);
            foreach (var cell in grid.Rows[r].Cells)
            {
                while (taken.Contains((r, column)))
                {
                    column++;
                }

                cells.Add(new Cell(
                    cell.Text.Replace("\n", "", StringComparison.Ordinal),
                    new Place(file, Table: number, Row: r + 1, Column: column + 1),
                    column,
                    cell.ColumnSpan,
                    cell.RowSpan));
                for (var down = 0; down < cell.RowSpan; down++)
                {
                    for (var right = 0; right < cell.ColumnSpan; right++)
                    {
                        taken.Add((r + down, column + right));
                    }
                }
            }

            rows.Add(new TableRow(cells.ToImmutable(), new Place(file, Table: number, Row: r + 1)));
        }

        return new Table(rows.ToImmutable(), new Place(file, Table: number));
    }
}
