using System.Globalization;
using System.Net;
using System.Text;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Documents.Pdf.Office;

/// <summary>Writes a generated report as a text that is to be printed (ECMA-376): tables with their lines, widths and repeated heads.</summary>
internal static class PrintedWordFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The file.</summary>
    public static byte[] Write(PrintedDocument document, OfficeLook look)
    {
        var body = new StringBuilder();
        var afterTable = false;
        foreach (var block in document.Blocks)
        {
            if (block is Grid grid)
            {
                if (afterTable && !look.Touching)
                    body.Append("<w:p/>");
                Table(body, grid, look);
            }
            else if (block is Heading or TextLine)
            {
                body.Append(Paragraph((block as Heading)?.Text ?? ((TextLine)block).Text, block is Heading ? "center" : "left", 20));
            }

            afterTable = block is Grid || (afterTable && block is not (Heading or TextLine));
        }

        var (width, height) = look.Landscape ? (16838, 11906) : (11906, 16838);
        body.Append(CultureInfo.InvariantCulture, $"<w:p/><w:sectPr><w:pgSz w:w=\"{width}\" w:h=\"{height}\"{(look.Landscape ? " w:orient=\"landscape\"" : "")}/><w:pgMar w:top=\"1000\" w:right=\"900\" w:bottom=\"1000\" w:left=\"900\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr>");
        const string package = "http://schemas.openxmlformats.org/package/2006";
        return HostileFiles.Zip(
            ("[Content_Types].xml", $"""<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", $"""<w:document xmlns:w="{Main}"><w:body>{body}</w:body></w:document>"""));
    }

    private static void Table(StringBuilder body, Grid grid, OfficeLook look)
    {
        var placed = PrintedColumns.Of(grid);
        var widths = PrintedColumns.Widths(placed, look.LabelWidth);
        var room = look.Landscape ? 15000 : 10100;
        var widest = Math.Min(room / widths.Sum(), 110);
        var twips = widths.Select(width => (int)(width * widest)).ToArray();
        var size = Math.Max(8, (int)Math.Min(18, widest / 5.6));
        string Side(string name, bool drawn) => $"<w:{name} w:val=\"{(drawn && look.Border.Length > 0 ? look.Border : "nil")}\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
        body.Append("<w:tbl><w:tblPr><w:tblBorders>").Append(Side("top", look.Rows)).Append(Side("left", look.Columns)).Append(Side("bottom", look.Rows)).Append(Side("right", look.Columns))
            .Append(Side("insideH", look.Rows)).Append(Side("insideV", look.Columns))
            .Append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>")
            .AppendJoin("", twips.Select(width => $"<w:gridCol w:w=\"{width}\"/>")).Append("</w:tblGrid>");
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            body.Append(look.RepeatsHeads && grid.Rows[row].Header ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            for (var column = 0; column < widths.Length;)
            {
                var (cell, top, left) = placed.Find(cell => cell.Row <= row && row < cell.Row + cell.Cell.RowSpan && cell.Column <= column && column < cell.Column + cell.Cell.ColumnSpan);
                var span = cell?.ColumnSpan ?? 1;
                var merge = cell is { RowSpan: > 1 } ? top == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" : "";
                body.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{twips.Skip(column).Take(span).Sum()}\" w:type=\"dxa\"/>{(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")}{merge}<w:vAlign w:val=\"center\"/></w:tcPr>")
                    .Append(Paragraph(cell is null || top != row ? "" : cell.Text, cell?.Figure is null ? span > 1 ? "center" : "left" : "right", size)).Append("</w:tc>");
                column += span;
            }

            body.Append("</w:tr>");
        }

        body.Append("</w:tbl>");
    }

    private static string Paragraph(string text, string align, int size)
    {
        var format = $"<w:rPr><w:rFonts w:ascii=\"Noto Serif CJK SC\" w:hAnsi=\"Noto Serif CJK SC\" w:eastAsia=\"Noto Serif CJK SC\"/><w:sz w:val=\"{size}\"/></w:rPr>";
        var runs = text.Split('\n').Select(line => $"<w:r>{format}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(line)}</w:t></w:r>");
        return $"<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"{align}\"/>{format}</w:pPr>{string.Join("<w:r><w:br/></w:r>", runs)}</w:p>";
    }
}
