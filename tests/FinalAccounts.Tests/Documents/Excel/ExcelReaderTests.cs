using System.IO.Compression;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents.Excel;

public sealed class ExcelReaderTests
{
    // What Excel shows for a number and a format; the formats are Excel's built-in ones and those of the budget systems' exports.
    [Theory]
    [InlineData(1234.565, "#,##0.00", "1,234.57")]
    [InlineData(1234.5, "0.00", "1234.50")]
    [InlineData(0, "0.00", "0.00")]
    [InlineData(0.125, "0.00", "0.13")]
    [InlineData(-22.705, "#,##0.00", "-22.71")]
    [InlineData(-22.7, "#,##0.00;(#,##0.00)", "(22.70)")]
    [InlineData(-22.7, "#,##0.00_);[Red](#,##0.00)", "(22.70)")]
    [InlineData(0, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-")]
    [InlineData(5, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "5.00")]
    [InlineData(-5, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-5.00")]
    [InlineData(0, "#,##0.00;-#,##0.00;\"\"", "")]
    [InlineData(0, "#,##0.00;-#,##0.00;", "")]
    [InlineData(6, "00", "06")]
    [InlineData(0.1234, "0.0%", "12.3%")]
    [InlineData(2010301, "General", "2010301")]
    [InlineData(123.44999999999999, "General", "123.45")]
    [InlineData(1234567.891, "#,##0.00,", "1,234.57")]
    [InlineData(12, "0\"万元\"", "12万元")]
    [InlineData(12.5, "[$¥-804]#,##0.00", "¥12.50")]
    [InlineData(12.5, "0.##", "12.5")]
    [InlineData(123456, "0!.0,", "12.3")]
    [InlineData(12345678, "0!.0000", "1234.5678")]
    [InlineData(5, "0!.0000", "0.0005")]
    [InlineData(123456, "0\\.0,\"万元\"", "12.3万元")]
    [InlineData(0, "[=0]\"\";#,##0.00", "")]
    [InlineData(12.5, "[=0]\"\";#,##0.00", "12.50")]
    [InlineData(-12.5, "[=0]\"-\";#,##0.00", "-12.50")]
    [InlineData(123456, "[>=10000]0!.0,\"万\";0", "12.3万")]
    [InlineData(9999, "[>=10000]0!.0,\"万\";0", "9999")]
    [InlineData(12.5, "[Red][<0]-0.00;0.00", "12.50")]
    public void A_number_is_read_as_its_format_shows_it(double number, string format, string shown)
    {
        var document = ReadingFiles.Document(new WorkbookFile().Sheet("Sheet1", [["合计", (number, format), "末"], ["乙", "丙", "丁"]]).ToArray(), "a.xlsx");
        Assert.Equal($"合计|{shown}|末", ReadingFiles.Rows(document)[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_generated_workbook_gives_back_every_cell(int seed)
    {
        var report = GeneratedReport.Create(seed);
        var workbook = new WorkbookFile();
        foreach (var (grid, index) in report.Document.Blocks.OfType<Grid>().Select((grid, index) => (grid, index)))
            workbook.Sheet($"GK{index + 1:00}", grid);
        var document = ReadingFiles.Document(workbook.ToArray(), "report.xlsx");
        Assert.Equal(FinalAccounts.Documents.DocumentFormat.Excel, document.Format);
        Assert.Equal(PrintedTables.Rows(report), ReadingFiles.Rows(document));
    }

    [Fact]
    public void Title_lines_stand_before_the_table_and_notes_behind_it()
    {
        var document = ReadingFiles.Document(
            new WorkbookFile().Sheet(
                "Z01",
                [["收入支出决算总表"], [null, null, "公开01表"], ["部门：某局", null, "单位：万元"], ["项目", "行次", "决算数"], ["合计", "1", (22.714, "0.00")], ["注：本表反映总收支。"]],
                ["A1:C1", "A6:C6"]).ToArray(),
            "a.xlsx");
        Assert.Equal(["收入支出决算总表", "公开01表", "部门：某局 单位：万元", "注：本表反映总收支。"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal(["项目|行次|决算数", "合计|1|22.71"], ReadingFiles.Rows(document));
        Assert.Equal(new Place("a.xlsx", Page: 1, Table: 1, Row: 5, Column: 3), document.Blocks.OfType<Table>().Single().Rows[1].Cells[2].Place);
    }

    [Fact]
    public void A_sheet_without_a_title_is_named_by_its_tab()
    {
        var document = ReadingFiles.Document(new WorkbookFile().Sheet("收入决算表", [["项目", "金额"], ["合计", (1.5, "0.00")]]).ToArray(), "a.xlsx");
        Assert.Equal("收入决算表", Assert.IsType<Paragraph>(document.Blocks[0]).Text);
    }

    [Fact]
    public void Hidden_sheets_and_columns_are_left_out_with_a_note()
    {
        var document = ReadingFiles.Document(
            new WorkbookFile()
                .Sheet("封面", [["甲", "乙"], ["丙", "丁"]], state: "hidden")
                .Sheet("表", [["项目", "隐", "金额"], ["合计", "9", (1.5, "0.00")]], columns: "<cols><col min=\"2\" max=\"2\" width=\"0\" hidden=\"1\"/></cols>").ToArray(),
            "a.xlsx");
        Assert.Equal(["项目|金额", "合计|1.50"], ReadingFiles.Rows(document));
        Assert.Equal(["hidden-sheet-left-out", "hidden-cells-left-out"], document.Notes.Select(note => note.Code));
        Assert.Equal(2, document.Blocks.OfType<Table>().Single().Place.Page);
    }

    [Fact]
    public void A_cut_off_workbook_is_refused() =>
        Assert.Equal("broken-file", ReadingFiles.RefusalOf(new WorkbookFile().Sheet("a", [["x", "y"]]).ToArray()[..200], "a.xlsx"));

    [Fact]
    public void A_workbook_with_an_entity_is_refused_and_expands_nothing()
    {
        using var stream = new MemoryStream();
        stream.Write(new WorkbookFile().Sheet("a", [["合计", "金额"]]).ToArray());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal));
            using var content = new StreamReader(sheet.Open());
            var xml = content.ReadToEnd().Replace("合计", "&e;", StringComparison.Ordinal);
            var name = sheet.FullName;
            content.Dispose();
            sheet.Delete();
            using var hostile = new StreamWriter(zip.CreateEntry(name).Open());
            hostile.Write("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + xml[xml.IndexOf("<worksheet", StringComparison.Ordinal)..]);
        }

        Assert.Equal("broken-file", ReadingFiles.RefusalOf(stream.ToArray(), "a.xlsx"));
    }
}
