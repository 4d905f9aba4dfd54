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

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.md")]
    public void Text_that_takes_longer_than_a_file_may_is_refused(string name)
    {
        var refusal = Refused("一  1.00\n", name, ReadLimits.Default with { MaxTime = TimeSpan.Zero });

        Assert.Equal("too-slow", refusal.Code);
        Assert.Contains("秒", refusal.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("seconds", refusal.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一  1.00\n二  2.00\n")]
    [InlineData("一\t1.00\n二\t2.00\n")]
    [InlineData("一。\n二。\n三。\n四。\n")]
    public void Text_of_more_cells_or_paragraphs_than_a_file_may_have_is_refused(string text)
    {
        var refusal = Refused(text, "report.txt", ReadLimits.Default with { MaxCells = 3 });

        Assert.Equal("too-many-cells", refusal.Code);
        Assert.Contains("单元格", refusal.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("cells", refusal.Message.En, StringComparison.Ordinal);
    }

    /// <summary>Columns that no two lines share, and many of them: what was quadratic once would not end here.</summary>
    [Fact]
    public void A_long_table_of_spaces_without_any_order_is_read()
    {
        var text = string.Join('\n', Enumerable.Range(0, 50_000).Select(line => $"项目{new string(' ', 2 + (line * 7919 % 1500))}{line}.00"));

        Assert.Equal(50_000, Tables(text).Single().Rows.Length);
    }

    [Fact]
    public void A_line_wider_than_any_page_is_no_row_of_spaces() => Assert.Empty(Tables(string.Join("  ", Enumerable.Range(0, 1_000))));

    private static Refusal Refused(string text, string name, ReadLimits limits) => DocumentReaders.CreateDefault()
        .Read(System.Text.Encoding.UTF8.GetBytes(text), name, limits, TestContext.Current.CancellationToken).Refusal!;

    private static List<Table> Tables(string text, string name = "report.txt") =>
        [.. Reading.Document(System.Text.Encoding.UTF8.GetBytes(text), name).Value!.Blocks.OfType<Table>()];
}
