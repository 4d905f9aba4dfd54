using System.Net;
using System.Text;
using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Layouts;

/// <summary>A web page with real tables, spans included; a browser prints it to a PDF with ruled cells.</summary>
public static class HtmlLayout
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <title>部门决算</title>
        <style>
        @page { size: A4; margin: 15mm; }
        body { font-family: "Noto Serif CJK SC", "Noto Sans CJK SC", serif; font-size: 10pt; }
        table { border-collapse: collapse; width: 100%; font-size: 7pt; }
        td, th { border: 0.5pt solid #000; padding: 1pt 2pt; font-weight: normal; }
        td.amount { text-align: right; white-space: nowrap; }
        h3 { text-align: center; }
        thead { display: table-row-group; }
        """;

    /// <summary>The page.</summary>
    /// <param name="document">What it prints.</param>
    /// <param name="look">Rules of a style sheet that change how it looks: the rows of a table's head are in <c>thead</c>, a table that goes on is of the class <c>continued</c>.</param>
    /// <param name="around">Elements before the report: a watermark.</param>
    public static string Print(PrintedDocument document, string look = "", string around = "")
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder(Head).Append(look).Append("\n</style>\n</head>\n<body>\n").Append(around);
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Heading heading:
                    text.Append($"<h{heading.Level}>{WebUtility.HtmlEncode(heading.Text)}</h{heading.Level}>\n");
                    break;
                case TextLine line:
                    text.Append($"<p>{WebUtility.HtmlEncode(line.Text)}</p>\n");
                    break;
                case Grid grid:
                    Table(text, grid);
                    break;
            }
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static void Table(StringBuilder text, Grid grid)
    {
        text.Append(grid.Continues ? "<table class=\"continued\" style=\"break-before:page\">\n<thead>" : "<table>\n<thead>");
        var inHead = true;
        foreach (var row in grid.Rows)
        {
            text.Append(inHead && !row.Header ? "</thead>\n<tr>" : "<tr>");
            inHead &= row.Header;
            foreach (var cell in row.Cells)
            {
                var tag = row.Header && cell.Figure is null ? "th" : "td";
                text.Append('<').Append(tag);
                Attribute(text, "colspan", cell.ColumnSpan);
                Attribute(text, "rowspan", cell.RowSpan);
                text.Append(cell.Figure is null ? ">" : " class=\"amount\">");
                text.Append(WebUtility.HtmlEncode(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal));
                text.Append($"</{tag}>");
            }

            text.Append("</tr>\n");
        }

        text.Append("</table>\n");
    }

    private static void Attribute(StringBuilder text, string name, int span)
    {
        if (span > 1)
        {
            text.Append($" {name}=\"{span}\"");
        }
    }
}
