using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents.Excel;

/// <summary>
/// A workbook of an invented department as an office program wrote it, in both forms: a cover, a hidden sheet, merged heads, numbers with four decimals
/// shown with two, a sum with its stored value, a date, rates, numbers as text with spaces.
/// </summary>
public sealed class OfficeWorkbookTests
{
    private static readonly string[] Shown =
    [
        "青山县林业试验局2024年度部门决算|", "填报日期|2025-08-20",
        "项目|本年支出合计|基本支出|占比", "科目编码|科目名称", "|合计|1,733.70|1,234.56|71.2%",
        "213|农林水支出|1,234.56|1,234.56|100.0%", "221|住房保障支出|499.14|0.00|",
    ];

    [Theory]
    [InlineData("department.xls")]
    [InlineData("department.xlsx")]
    public void What_the_sheets_show_is_read(string name)
    {
        var document = ReadingFiles.Document(ReadingFiles.Fixture(name), name);
        Assert.Equal(FinalAccounts.Documents.DocumentFormat.Excel, document.Format);
        Assert.Equal(Shown, ReadingFiles.Rows(document));
        Assert.Equal(["hidden-sheet-left-out"], document.Notes.Select(note => note.Code));
        Assert.Equal(new Place(name, Page: 3, Table: 2, Row: 5, Column: 3), document.Blocks.OfType<Table>().Last().Rows[2].Cells[2].Place);
    }

    [Fact]
    public void Statements_one_below_another_on_one_sheet_are_tables_with_their_titles()
    {
        var document = ReadingFiles.Document(
            new WorkbookFile().Sheet(
                "附表1",
                [
                    ["收入决算表"], [null, null, "单位：万元"], ["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", (1.5, "0.00")],
                    [null], ["支出决算表"], [null, null, "单位：万元"], ["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", (2.5, "0.00")],
                ]).ToArray(),
            "a.xlsx");
        var titles = document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();
        Assert.True(titles.IndexOf("收入决算表") >= 0 && titles.IndexOf("支出决算表") > titles.IndexOf("收入决算表"), string.Join('|', titles));
        Assert.Equal(2, document.Blocks.OfType<Table>().Count());
    }

    [Theory]
    [InlineData("department.xls")]
    [InlineData("department.xlsx")]
    public void Too_many_sheets_and_too_many_cells_have_their_own_refusals(string name)
    {
        Assert.Equal("too-many-pages", ReadingFiles.RefusalOf(ReadingFiles.Fixture(name), name, ReadLimits.Default with { MaxPages = 2 }));
        Assert.Equal("too-many-cells", ReadingFiles.RefusalOf(ReadingFiles.Fixture(name), name, ReadLimits.Default with { MaxCells = 5 }));
    }
}
