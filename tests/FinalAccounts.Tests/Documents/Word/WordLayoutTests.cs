using FinalAccounts.Documents;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Documents.Word;

/// <summary>What documents hold beside plain paragraphs and tables.</summary>
public sealed class WordLayoutTests
{
    [Fact]
    public void A_table_within_a_cell_is_a_table_of_its_own() =>
        Assert.Contains("合计|1.00", ReadingFiles.Rows(Read("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>支出决算表</w:t></w:r></w:p><w:tbl><w:tr>" + Cell("合计") + Cell("1.00") + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>")));

    [Fact]
    public void Text_in_content_controls_is_read_where_it_stands()
    {
        var document = Read(
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>单位：</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>万元</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"
            + "<w:tbl><w:sdt><w:sdtContent><w:tr>" + Cell("合计") + "<w:sdt><w:sdtContent>" + Cell("1.00") + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>");
        Assert.Equal("单位：万元", Assert.IsType<Paragraph>(document.Blocks[0]).Text);
        Assert.Equal(["合计|1.00"], ReadingFiles.Rows(document));
    }

    [Fact]
    public void A_deleted_amount_in_a_cell_is_not_read() =>
        Assert.Equal(["合计|2.00"], ReadingFiles.Rows(Read("<w:tbl><w:tr>" + Cell("合计") + "<w:tc><w:p><w:del><w:r><w:delText>1.00</w:delText></w:r></w:del><w:ins><w:r><w:t>2.00</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>")));

    [Fact]
    public void The_mark_of_a_footnote_is_no_part_of_a_number() =>
        Assert.Equal(["合计|1.00"], ReadingFiles.Rows(Read("<w:tbl><w:tr>" + Cell("合计") + "<w:tc><w:p><w:r><w:t>1.00</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p></w:tc></w:tr></w:tbl>")));

    [Fact]
    public void An_embedded_workbook_and_a_large_picture_are_said_to_be_left_out()
    {
        const string picture = "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";
        var document = Read(
            "<w:p><w:r><w:t>收入决算表</w:t></w:r></w:p><w:p><w:r><w:object><v:shape/></w:object></w:r></w:p>"
            + string.Concat(new[] { 5_000_000, 300_000 }.Select(width => $"<w:p><w:r><w:drawing {picture}><wp:inline><wp:extent cx='{width}' cy='2000000'/><a:graphic><a:graphicData uri='u'><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")));
        Assert.Equal([("embedded-object-left-out", 2), ("picture-left-out", 3)], document.Notes.Select(note => (note.Code, note.Place.Line!.Value)));
    }

    [Fact]
    public void A_title_with_its_unit_in_one_cell_of_the_table_names_the_statement()
    {
        var title = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='5'/></w:tcPr>" + string.Concat(new[] { "一般公共预算财政拨款支出决算表", "公开05表", "部门：某县水务局", "2024年度", "单位：万元" }.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")) + "</w:tc></w:tr>";
        string[][] rows = [["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ["", "合计", "10.00", "4.00", "6.00"], ["213", "农林水支出", "10.00", "4.00", "6.00"]];
        var document = Read("<w:tbl>" + title + string.Concat(rows.Select(row => "<w:tr>" + string.Concat(row.Select(Cell)) + "</w:tr>")) + "</w:tbl>");
        var statement = new ReportNormaliser().Normalise(document).Value![StatementId.T05];
        Assert.Equal((6, "万元", "公开05表"), (statement.Figures.Length, statement.Unit!.Value.Symbol, statement.Form));
    }

    private static string Cell(string text) => $"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";

    private static SourceDocument Read(string body) => ReadingFiles.Document(WordFile.Of(body), "a.docx");
}
