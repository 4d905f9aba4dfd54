using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using Xunit;

namespace FinalAccounts.Tests.Documents.Html;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_generated_page_gives_back_every_cell(int seed)
    {
        var report = GeneratedReport.Create(seed);
        var document = ReadingFiles.Document(Encoding.UTF8.GetBytes(HtmlLayout.Print(report.Document)), "report.html");
        Assert.Equal(FinalAccounts.Documents.DocumentFormat.Html, document.Format);
        Assert.Equal(PrintedTables.Rows(report), ReadingFiles.Rows(document));
    }

    [Fact]
    public void Spans_put_a_cell_at_its_grid_column()
    {
        var document = Read("<table><tr><td rowspan=2>项目<td colspan=2>决算数</tr><tr><td>基本支出<td>项目支出</tr><tr><td>合计<td>1.00<td></tr></table>");
        var table = Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Equal([new(0, 1, 2), new(1, 2, 1)], table.Rows[0].Cells.Select(Span));
        Assert.Equal([new(1, 1, 1), new(2, 1, 1)], table.Rows[1].Cells.Select(Span));
        Assert.Equal(["合计", "1.00", ""], table.Rows[2].Cells.Select(cell => cell.Text));
        Assert.Equal(new Place("page.html", Table: 1, Row: 3, Column: 2), table.Rows[2].Cells[1].Place);

        static (int Column, int Columns, int Rows) Span(Cell cell) => (cell.Column, cell.ColumnSpan, cell.RowSpan);
    }

    [Fact]
    public void Tables_that_only_lay_the_page_out_are_walked_through()
    {
        var document = Read("<table><tr><td>导航<td><table><tr><td>甲<td>1.00<tr><td>乙<td>2.00</table><table><tr><td>丙<td>3.00</table></table>");
        Assert.Equal("导航", Assert.IsType<Paragraph>(document.Blocks[0]).Text);
        Assert.Equal(["甲|1.00", "乙|2.00", "丙|3.00"], ReadingFiles.Rows(document));
    }

    [Fact]
    public void Hidden_elements_scripts_and_controls_are_not_read()
    {
        var document = Read("<p>看<span style='display: none'>不见</span>得见<script>document.write('脚本')</script><select><option>选项</select></p><div hidden>隐</div>");
        Assert.Equal("看得见", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    [Fact]
    public void What_a_style_sheet_hides_by_class_is_not_read_and_what_it_hides_in_print_is()
    {
        var document = Read("<style>/* .b{display:none} */ .a, .c {color:red; display : none} @media print { .b { display:none } } p .d{display:none}</style><p class=a>隐</p><p class=b>看</p><p class='x c'>隐</p><p class=d>得见</p>");
        Assert.Equal(["看", "得见"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_caption_is_a_line_before_its_table()
    {
        var document = Read("<table><caption>支出决算表<br><span>单位：万元</span></caption><tr><td>合计<td>1.00<tr><td>甲<td>1.00</table>");
        Assert.Equal(["支出决算表", "单位：万元"], document.Blocks.Take(2).Cast<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal(["合计|1.00", "甲|1.00"], ReadingFiles.Rows(document));
    }

    [Fact]
    public void A_line_break_ends_a_paragraph_but_not_a_cell()
    {
        var document = Read("<p>一<br>二</p><table><tr><td>机关事业单位<br>养老保险<td>Word<br>two</tr><tr><td>a<td>b</table>");
        Assert.Equal(["一", "二"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal("机关事业单位养老保险|Word two", ReadingFiles.Rows(document)[0]);
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("gb18030")]
    public void The_declared_charset_is_used(string charset)
    {
        var html = $"<html><head><meta charset={charset}></head><body><p>财政拨款收入㐀</p></body></html>";
        var document = ReadingFiles.Document(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(html), "page.htm");
        Assert.Equal("财政拨款收入㐀", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    [Fact]
    public void A_page_that_only_links_to_an_attachment_is_refused_with_its_name()
    {
        var outcome = ReadingFiles.Try("<html><body><h1>某局2024年度部门决算公开</h1><p><a href='/P0201.pdf'>某局2024年度部门决算</a></p></body></html>"u8.ToArray(), "page.html");
        Assert.Equal("only-attachment", outcome.Refusal?.Code);
        Assert.Contains("P0201.pdf", outcome.Refusal!.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_nested_elements_are_refused() =>
        Assert.Equal("too-deep", ReadingFiles.RefusalOf(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 10_000)) + "x"), "page.html"));

    [Fact]
    public void An_xls_file_that_is_a_web_page_is_read_as_one() =>
        Assert.Equal(FinalAccounts.Documents.DocumentFormat.Html, ReadingFiles.Document("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>合计<td>1.00</table></html>"u8.ToArray(), "a.xls").Format);

    private static SourceDocument Read(string body) => ReadingFiles.Document(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"), "page.html");
}
