using FinalAccounts.Documents;
using FinalAccounts.Tests.Statements;
using Xunit;

namespace FinalAccounts.Tests.Documents;

public class PlainTextReaderTests
{
    [Fact]
    public void Tabs_part_cells_and_each_cell_knows_line_table_row_and_column()
    {
        var table = Tables("标题\n\n一\t\t2.00\n二\t3\t\n").Single();

        Assert.Equal(["一", "", "2.00"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["二", "3", ""], table.Rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(new Place("report.txt", Line: 4, Table: 1, Row: 2, Column: 2), table.Rows[1].Cells[1].Place);
    }

    [Fact]
    public void A_blank_line_ends_a_table_of_tabs() => Assert.Equal(2, Tables("a\t1\n\nb\t2\n").Count);

    [Fact]
    public void A_form_feed_is_no_line_of_its_own()
    {
        var document = Reading.Document("一\n\f二\r\n三"u8.ToArray()).Value!;

        Assert.Equal([1, 2, 3], document.Blocks.Select(block => block.Place.Line!.Value));
    }

    [Theory]
    [InlineData("本年支出合计 10.00\n18\n\f注：续表\n")]
    [InlineData("本年支出合计 10.00\n- 18 -\n\f\n注：续表\n")]
    public void A_lone_number_before_a_form_feed_is_the_page_s(string text)
    {
        var document = Reading.Document(System.Text.Encoding.UTF8.GetBytes(text)).Value!;

        Assert.Equal(["本年支出合计 10.00", "注：续表"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Pipes_of_markdown_part_cells_and_the_rule_under_the_header_is_no_row()
    {
        var table = Tables("| 项目 | 金额 |\n|:---|---:|\n| 一、**收入** | 1,0<br>00 |\n", "report.md").Single();

        Assert.Equal(2, table.Rows.Length);
        Assert.Equal(["一、收入", "1,000"], table.Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Columns_of_spaces_become_grid_columns_where_an_ideograph_is_two_places_wide()
    {
        var table = Tables(
            """
            科目            合计      基本支出
            201 一般公共    10.00         4.00
            208 社会保障                  6.00
            合计                         10.00
            """).Single();

        Assert.Equal([0, 1, 2], table.Rows[1].Cells.Select(cell => cell.Column));
        Assert.Equal([0, 2], table.Rows[2].Cells.Select(cell => cell.Column));
        Assert.Equal([0, 2], table.Rows[3].Cells.Select(cell => cell.Column));
    }

    private static List<Table> Tables(string text, string name = "report.txt") =>
        [.. Reading.Document(System.Text.Encoding.UTF8.GetBytes(text), name).Value!.Blocks.OfType<Table>()];
}
