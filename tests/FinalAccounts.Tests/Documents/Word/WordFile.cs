using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Documents.Word;

/// <summary>Writes Word files: of a generated document with its merged cells, or of raw body XML.</summary>
internal static class WordFile
{
    public static byte[] Of(PrintedDocument printed)
    {
        var body = new Body();
        foreach (var block in printed.Blocks)
        {
            OpenXmlElement? element = block switch
            {
                Heading heading => Text(heading.Text),
                TextLine line => Text(line.Text),
                Grid grid => Table(grid),
                _ => null,
            };
            if (element is not null)
                body.AppendChild(element);
        }

        return Write(body);
    }

    public static byte[] Of(string bodyXml) => Write(new Body(
        $"""<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">{bodyXml}</w:body>"""));

    private static byte[] Write(Body body)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            file.AddMainDocumentPart().Document = new Document(body);
        return stream.ToArray();
    }

    private static Paragraph Text(string text)
    {
        var run = new Run();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
                run.AppendChild(new Break());
            run.AppendChild(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(run);
    }

    // A cell that covers rows below is written again there as its continuation, as Word does.
    private static Table Table(Grid grid)
    {
        var table = new Table();
        var open = new SortedDictionary<int, (int Rows, int Span)>();
        foreach (var row in grid.Rows)
        {
            var written = new TableRow();
            var column = 0;
            var cells = new Queue<GridCell>(row.Cells);
            while (cells.Count > 0 || open.Keys.Any(at => at >= column))
            {
                if (open.TryGetValue(column, out var above))
                {
                    written.AppendChild(Cell("", above.Span, new VerticalMerge()));
                    if (above.Rows == 1)
                        open.Remove(column);
                    else
                        open[column] = (above.Rows - 1, above.Span);
                    column += above.Span;
                    continue;
                }

                var cell = cells.Dequeue();
                written.AppendChild(Cell(cell.Text, cell.ColumnSpan, cell.RowSpan > 1 ? new VerticalMerge { Val = MergedCellValues.Restart } : null));
                if (cell.RowSpan > 1)
                    open[-1 - column] = (cell.RowSpan - 1, cell.ColumnSpan);
                column += cell.ColumnSpan;
            }

            foreach (var at in open.Keys.Where(at => at < 0).ToList())
            {
                open[-1 - at] = open[at];
                open.Remove(at);
            }

            table.AppendChild(written);
        }

        return table;
    }

    private static TableCell Cell(string text, int span, VerticalMerge? merge)
    {
        var properties = new TableCellProperties();
        if (span > 1)
            properties.GridSpan = new GridSpan { Val = span };
        if (merge is not null)
            properties.VerticalMerge = merge;
        return new TableCell(properties, Text(text));
    }
}
