using System.Xml.Linq;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Documents.Excel;

/// <summary>Cells that show something else than their value.</summary>
public sealed class SheetMarksTests
{
    [Theory]
    [InlineData("<c t='e'><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c t='e'><f>A1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c><f>SUM(B1:B9)</f></c>", "=SUM(B1:B9)")]
    [InlineData("<c><f>SUM(B1:B9)</f><v></v></c>", "=SUM(B1:B9)")]
    [InlineData("<c><f>SUM(B1:B9)</f><v>12.5</v></c>", "12.5")]
    [InlineData("<c t='str'><f>B1&amp;B2</f><v>乙</v></c>", "乙")]
    public void A_cell_without_a_value_shows_its_error_or_its_formula(string cell, string shown) =>
        Assert.Equal($"合计|{shown}|末", ReadingFiles.Rows(Read(XElement.Parse(cell), ""))[0]);

    [Theory]
    [InlineData("", "0.00")]
    [InlineData("<sheetViews><sheetView workbookViewId='0' showZeros='0'/></sheetViews>", "")]
    [InlineData("<sheetViews><sheetView workbookViewId='0' showZeros='1'/></sheetViews>", "0.00")]
    public void A_sheet_that_shows_no_zeros_has_blanks(string views, string shown) =>
        Assert.Equal($"合计|{shown}|末", ReadingFiles.Rows(Read((0.0, "0.00"), views))[0]);

    [Fact]
    public void An_error_in_a_statement_is_said_with_its_cell()
    {
        var error = XElement.Parse("<c t='e'><v>#VALUE!</v></c>");
        var file = new WorkbookFile().Sheet("Z05", [
            ["一般公共预算财政拨款支出决算表"], ["公开05表", null, "单位：万元"],
            ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
            [null, "合计", "10.00", "4.00", error], ["213", "农林水支出", "10.00", "4.00", "6.00"],
            ["21303", "水利", "10.00", "4.00", "6.00"], ["2130301", "行政运行", "4.00", "4.00", "0.00"], ["2130305", "水利工程建设", "6.00", "0.00", "6.00"]]).ToArray();
        var report = new ReportNormaliser().Normalise(ReadingFiles.Document(file, "a.xlsx")).Value!;
        var problem = Assert.Single(report[StatementId.T05].Problems);
        Assert.Contains("#VALUE!", problem.Message.En, StringComparison.Ordinal);
        Assert.Equal((4, 5), (problem.Place.Row, problem.Place.Column));
    }

    private static SourceDocument Read(object cell, string views) =>
        ReadingFiles.Document(new WorkbookFile().Sheet("Sheet1", [["合计", cell, "末"], ["乙", "丙", "丁"]], views: views).ToArray(), "a.xlsx");
}
