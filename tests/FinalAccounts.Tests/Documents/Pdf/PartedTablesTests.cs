using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Tables that a page's end cuts within their head, and tables that touch each other.</summary>
public sealed class PartedTablesTests
{
    /// <summary>The head's cells over two rows of heads are cut: what stands of them on the next page is no second head.</summary>
    [Fact]
    public void The_words_of_a_head_that_a_pages_end_cuts_are_put_together()
    {
        double[] xs = [50, 110, 180, 226, 272];
        var pdf = new DrawnPdf().Page().Grid([50, 180, 226, 272], [780, 796]).Text(100, 791, "项目")
            .Text(181, 791, "本年支出合").Text(227, 791, "附属单位补")
            .Page().Grid(xs, [40, 56, 72]).Text(55, 51, "科目编码").Text(115, 51, "科目名称").Text(181, 51, "计").Text(227, 51, "助支出")
            .Text(55, 67, "201").Text(115, 67, "一般公共").TextTo(224, 67, "1.25").TextTo(270, 67, "0.25");
        Assert.Equal(["项目|本年支出合计|附属单位补助支出", "科目编码|科目名称||", "201|一般公共|1.25|0.25"], Read(pdf));
    }

    /// <summary>The second row of a head begins the next page: its words belong to the columns under the first row's.</summary>
    [Fact]
    public void The_second_row_of_a_head_stays_a_row()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 180, 226, 272], [780, 796]).Text(100, 791, "项目").Text(185, 791, "合计").Text(235, 791, "其中")
            .Page().Grid([50, 110, 180, 226, 272], [40, 56, 72]).Text(55, 51, "科目编码").Text(115, 51, "科目名称").Text(230, 51, "小计")
            .Text(55, 67, "201").Text(115, 67, "一般公共").TextTo(224, 67, "1.25").TextTo(270, 67, "0.25");
        Assert.Equal(["项目|合计|其中", "科目编码|科目名称||小计", "201|一般公共|1.25|0.25"], Read(pdf));
    }

    /// <summary>The lines of both draw one grid, in which the cells of each reach over borders of the other.</summary>
    [Fact]
    public void A_table_that_goes_on_below_its_repeated_head_in_other_columns_has_its_own()
    {
        var pdf = new DrawnPdf().Page();
        Part(pdf, 100, [50, 110, 200, 270], "201", "1.25");
        Part(pdf, 132, [50, 90, 220, 270], "202", "2.25");
        var tables = ReadingFiles.Document(pdf.ToArray(), "drawn.pdf").Blocks.OfType<FinalAccounts.Documents.Table>().ToList();
        Assert.Equal(2, tables.Count);
        Assert.All(tables, table => Assert.All(table.Rows, row => Assert.Equal([0, 1, 2], row.Cells.Select(cell => cell.Column))));
        Assert.Equal(["科目|名称|合计", "201|支出|1.25", "科目|名称|合计", "202|支出|2.25"], Read(pdf));

        static void Part(DrawnPdf pdf, double top, double[] xs, string code, string amount) =>
            pdf.Grid(xs, [top, top + 16, top + 32]).Text(xs[0] + 3, top + 11, "科目").Text(xs[1] + 3, top + 11, "名称").Text(xs[2] + 3, top + 11, "合计")
                .Text(xs[0] + 3, top + 27, code).Text(xs[1] + 3, top + 27, "支出").TextTo(xs[3] - 2, top + 27, amount);
    }

    /// <summary>The unit stands so near above the table that it could be the first line of the head below it.</summary>
    [Fact]
    public void The_unit_right_above_a_table_is_no_line_of_its_head()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 120, 190], [100, 112, 124]).Text(53, 97, "金额单位：万元").Text(53, 109, "项目").Text(123, 109, "合计")
            .Text(53, 121, "公务接待").TextTo(188, 121, "1.25");
        Assert.Equal(["项目|合计", "公务接待|1.25"], Read(pdf));
    }

    /// <summary>Code and label are wrapped; the amounts stand on the first page.</summary>
    [Fact]
    public void A_code_that_a_pages_end_cuts_is_put_together()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 62, 130, 190], [764, 780, 796]).Text(52, 775, "22").Text(65, 775, "住房保障").TextTo(188, 775, "9.50").Text(51, 791, "22").Text(65, 791, "住房").TextTo(188, 791, "9.50")
            .Page().Grid([50, 62, 130, 190], [40, 56, 72]).Text(51, 51, "102", 7).Text(65, 51, "改革支出").Text(51, 67, "209", 7).Text(65, 67, "其他").TextTo(188, 67, "1.00");
        Assert.Equal(["22|住房保障|9.50", "22102|住房改革支出|9.50", "209|其他|1.00"], Read(pdf));
    }

    /// <summary>The last digits stand alone on the second line of several cells; they are no row of column numbers.</summary>
    [Fact]
    public void Amounts_that_are_wrapped_in_their_cells_are_one_row()
    {
        var pdf = new DrawnPdf().Page().Grid([50, 80, 150, 200, 250], [100, 124, 148]);
        for (var row = 0; row < 2; row++)
        {
            pdf.Text(53, 114 + (row * 24), $"20{row + 1}").Text(83, 109 + (row * 24), "文化旅游体育").Text(83, 120 + (row * 24), "与传媒支出")
                .TextTo(198, 109 + (row * 24), "33,037,776.").TextTo(198, 120 + (row * 24), "72").TextTo(248, 109 + (row * 24), "873,138,118.1").TextTo(248, 120 + (row * 24), "4");
        }

        Assert.Equal([.. new[] { "201", "202" }.Select(code => $"{code}|文化旅游体育与传媒支出|33,037,776.72|873,138,118.14")], Read(pdf));
    }

    private static List<string> Read(DrawnPdf pdf) => ReadingFiles.Rows(ReadingFiles.Document(pdf.ToArray(), "drawn.pdf"));
}
