using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;

namespace FinalAccounts.Tests.Documents.Pdf.Looks;

/// <summary>A way in which published PDFs draw their tables.</summary>
/// <param name="Name">What it is called in <c>docs/performance.md</c>.</param>
/// <param name="Style">The rules of the style sheet that make it.</param>
/// <param name="Around">Elements before the report.</param>
/// <param name="Change">What is done to the printed file; null for nothing.</param>
internal sealed partial record Look(string Name, string Style, string Around = "", Func<byte[], byte[]>? Change = null)
{
    private const string NoLines = "td,th{border:0}";

    private const string Shaded = "*{-webkit-print-color-adjust:exact}";

    /// <summary>All looks that are measured.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("a grid", ""),
        new("no lines", NoLines),
        new("no lines, little room between columns", NoLines + "td,th{padding:1pt 1.5pt}"),
        new("lines between rows only", "td,th{border-width:0.5pt 0}"),
        new("three-line tables", NoLines + "table{border-top:1pt solid #000;border-bottom:1pt solid #000}thead tr:last-child>*{border-bottom:0.5pt solid #000}"),
        new("an outer frame only", NoLines + "table{border:1pt solid #000}"),
        new("an outer frame and a line under the head", NoLines + "table{border:1pt solid #000}thead tr:last-child>*{border-bottom:0.5pt solid #000}"),
        new("lines between columns only", "td,th{border-width:0 0.5pt}"),
        new("lines between columns and a frame", "td,th{border-width:0 0.5pt}table{border:1pt solid #000}thead tr:last-child>*{border-bottom:0.5pt solid #000}"),
        new("shaded rows", NoLines + Shaded + "tr:nth-child(even){background:#dde6f0}"),
        new("a shaded head", NoLines + Shaded + "thead tr{background:#c8d4e8}"),
        new("white cells on a dark ground", NoLines + Shaded + "table{border-collapse:separate;border-spacing:0.6pt;background:#222}td,th{background:#fff}"),
        new("dotted lines", "td,th{border-style:dotted}"),
        new("dashed lines", "td,th{border-style:dashed}"),
        new("double lines", "td,th{border:3px double #000}"),
        new("cells in boxes of their own", "table{border-collapse:separate;border-spacing:2pt}"),
        new("lines missing on continued pages", "table.continued :is(td,th){border:0}"),
        new("heads repeated on each page", "thead{display:table-header-group}"),
        new("no lines, heads repeated on each page", NoLines + "thead{display:table-header-group}"),
        new("landscape pages", "@page{size:A4 landscape}"),
        new("landscape pages by /Rotate", "html{writing-mode:sideways-rl}", Change: pdf => Turned(pdf, 270)),
        new("landscape pages by /Rotate, no lines", "html{writing-mode:sideways-lr}" + NoLines, Change: pdf => Turned(pdf, 90)),
        new("text turned on its page", "html{writing-mode:sideways-rl}"),
        new("text turned on its page, no lines", "html{writing-mode:sideways-lr}" + NoLines),
        new("labels wrapped, numbers centred", "table{font-size:9pt}td,th{vertical-align:middle}"),
        new("labels wrapped, numbers centred, no lines", NoLines + "table{font-size:9pt}td,th{vertical-align:middle}"),
        new("labels wrapped, numbers on top, no lines", NoLines + "table{font-size:9pt}td,th{vertical-align:top}"),
        new("labels wrapped, lines between rows only", "td,th{border-width:0.5pt 0;vertical-align:middle}table{font-size:9pt}"),
        new("no room at the cells' edges", "td,th{padding:1pt 0}"),
        new("no room at the cells' edges, lines between rows only", "td,th{padding:1pt 0;border-width:0.5pt 0}"),
        new("numbers a little lower than their labels, no lines", NoLines + "td.amount{padding:3pt 2pt 0}"),
        new("numbers a little higher than their labels, no lines", NoLines + "td.amount{position:relative;top:-1.5pt}"),
        new("running heads and page numbers", Running),
        new("running heads and page numbers, no lines", Running + NoLines),
        new("a watermark across", Watermark + "#mark{transform:rotate(-30deg)}", Mark),
        new("a flat watermark, no lines", Watermark + NoLines, Mark),
        new("amounts wrapped within their digits", "table{table-layout:fixed;font-size:9pt}td.amount{white-space:normal;word-break:break-all}td,th{padding:1pt}"),
        new("amounts wrapped within their digits, rows cut by pages", "table{table-layout:fixed;font-size:9pt}td,th{padding:6pt 1pt}td.amount{white-space:normal;word-break:break-all}"),
        new("heads from top to bottom", "th{writing-mode:vertical-rl;height:80pt}"),
        new("print of 3.6 points", "table{font-size:3.6pt}td,th{padding:0.3pt 1pt}"),
        new("no lines on the left and right", "tr>*:first-child{border-left:0}tr>*:last-child{border-right:0}"),
        new("all texts centred", "td.amount,td,th{text-align:center}"),
        new("page numbers in full, lines between rows only", "td,th{border-width:0.5pt 0}@page{@bottom-center{content:'第 ' counter(page) ' 页 共 ' counter(pages) ' 页'}}"),
        new("larger print, tight rows, no lines", NoLines + "table{font-size:8pt}td,th{padding:0 3pt;line-height:1}"),
    ];

    /// <summary>A report as Chromium prints it in this look; skips the test where there is no Chromium.</summary>
    public byte[] Print(GeneratedReport report)
    {
        var pdf = ReadingFiles.PrintByChromium(HtmlLayout.Print(report.Document, Style, Around));
        return Change?.Invoke(pdf) ?? pdf;
    }

    private const string Running =
        "@page{@top-center{content:'某市某局 2024 年度部门决算公开'}@bottom-center{content:'第 ' counter(page) ' 页'}}";

    private const string Watermark = "#mark{position:fixed;top:90mm;left:30mm;font-size:60pt;color:#ddd;z-index:-1}";

    private const string Mark = "<div id=mark>仅供公开查阅</div>";

    // As long as what it takes the place of, so that the file's table of objects stays true.
    private static byte[] Turned(byte[] pdf, int degrees) =>
        Encoding.Latin1.GetBytes(PageEnd().Replace(Encoding.Latin1.GetString(pdf), match => $"/Rotate {degrees}".PadRight(match.Length - 1) + "\n"));

    [GeneratedRegex(@"/StructParents \d+\s/Tabs /S\s")]
    private static partial Regex PageEnd();
}
