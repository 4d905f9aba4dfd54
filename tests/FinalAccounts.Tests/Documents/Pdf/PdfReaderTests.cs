using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

public sealed class PdfReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_generated_report_that_Chromium_prints_gives_back_every_cell(int seed)
    {
        var report = GeneratedReport.Create(seed);
        var document = ReadingFiles.Document(ReadingFiles.PrintByChromium(HtmlLayout.Print(report.Document)), "report.pdf");
        Assert.Equal(FinalAccounts.Documents.DocumentFormat.Pdf, document.Format);
        Assert.Equal(PrintedTables.Rows(report), ReadingFiles.Rows(document));
    }

    [Fact]
    public void A_cut_off_file_is_refused_and_so_is_one_without_pages()
    {
        Assert.Equal("broken-file", ReadingFiles.RefusalOf("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"u8.ToArray(), "a.pdf"));
        Assert.Contains(ReadingFiles.RefusalOf("%PDF-1.4\nrubbish rubbish rubbish"u8.ToArray(), "a.pdf"), new[] { "broken-file", "scanned-pdf" }.AsEnumerable());
    }

    [Fact]
    public void A_page_tree_that_contains_itself_ends() =>
        Assert.Contains(
            ReadingFiles.RefusalOf(
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n%%EOF"u8.ToArray(),
                "a.pdf"),
            new[] { "broken-file", "scanned-pdf" }.AsEnumerable());

    [Fact]
    public void A_page_without_text_is_refused_as_a_scan() =>
        Assert.Equal("scanned-pdf", ReadingFiles.RefusalOf(ReadingFiles.PrintByChromium("<svg width=100 height=100><rect width=90 height=90 /></svg>"), "a.pdf"));

    [Fact]
    public void Too_many_pages_are_refused_before_they_are_read() =>
        Assert.Equal(
            "too-many-pages",
            ReadingFiles.RefusalOf(ReadingFiles.PrintByChromium("<p>甲</p><p style='break-before:page'>乙</p>"), "a.pdf", FinalAccounts.Documents.ReadLimits.Default with { MaxPages = 1 }));

    [Theory]
    [InlineData("rotate(-90deg) translateX(-220mm)")]
    [InlineData("rotate(90deg) translateY(-180mm)")]
    public void A_table_turned_on_its_page_is_read_upright(string turn)
    {
        var pdf = ReadingFiles.PrintByChromium(
            "<style>table{border-collapse:collapse;width:200mm} td{border:1px solid #000}</style><div style='transform-origin:0 0;transform:" + turn + "'>"
            + "<table><tr><td rowspan=2>项目<td colspan=2>决算数</tr><tr><td>基本支出<td>项目支出</tr><tr><td>合计<td>1,234.50<td></tr></table></div>");
        Assert.Equal(["项目|决算数", "基本支出|项目支出", "合计|1,234.50|"], ReadingFiles.Rows(ReadingFiles.Document(pdf, "a.pdf")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".rule{border-top:1pt solid #000}")]
    public void A_table_without_inner_lines_is_read_by_its_columns(string rules)
    {
        var pdf = ReadingFiles.PrintByChromium(
            "<style>table{border-collapse:collapse;width:100%;font-size:8pt} td{padding:2px 3px} td+td+td{text-align:right} " + rules + "</style><h3>支出决算表</h3><p>单位：万元</p>"
            + "<table><tr class=rule><td>科目编码<td>科目名称<td>本年支出合计<td>基本支出<td>项目支出<tr class=rule><td><td>合计<td>2,000.50<td>1,500.25<td>500.25"
            + "<tr><td>201<td>一般公共服务支出<td>1,500.25<td>1,500.25<td><tr><td>20103<td>政府办公厅（室）及相关机构事务<td>1,500.25<td>1,500.25<td>"
            + "<tr class=rule><td>208<td>社会保障和就业支出<td>500.25<td><td>500.25<tr><td>2080505<td>机关事业单位基本养老保险缴费支出<td>---<td><td>500.25</table><p>注：本表反映支出。</p>");
        var document = ReadingFiles.Document(pdf, "a.pdf");
        Assert.Equal(
            [
                "科目编码|科目名称|本年支出合计|基本支出|项目支出", "|合计|2,000.50|1,500.25|500.25", "201|一般公共服务支出|1,500.25|1,500.25|",
                "20103|政府办公厅（室）及相关机构事务|1,500.25|1,500.25|", "208|社会保障和就业支出|500.25||500.25", "2080505|机关事业单位基本养老保险缴费支出|---||500.25",
            ],
            ReadingFiles.Rows(document));
        Assert.Equal(["支出决算表", "单位：万元", "注：本表反映支出。"], document.Blocks.OfType<FinalAccounts.Documents.Paragraph>().Select(paragraph => paragraph.Text));
    }
}
