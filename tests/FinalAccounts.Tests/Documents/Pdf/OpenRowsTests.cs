using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Tables whose columns lines part and whose rows they do not, and the rests of tables at the top of a page.</summary>
public sealed class OpenRowsTests
{
    private static readonly double[] Xs = [50, 180, 250, 380, 450];

    [Fact]
    public void Lines_between_columns_alone_leave_every_row_its_own_labels()
    {
        var pdf = new DrawnPdf().Page().Grid(Xs, [100, 180])
            .Text(90, 111, "项目").Text(190, 111, "决算数").Text(290, 111, "项目").Text(390, 111, "决算数")
            .Text(52, 125, "一、财政拨款收入").TextTo(248, 125, "30.00").Text(252, 125, "一、一般公共服务支出").TextTo(448, 125, "10.00")
            .Text(52, 139, "二、上级补助收入").Text(252, 139, "二、外交支出")
            .Text(52, 153, "三、事业收入").TextTo(248, 153, "5.00").Text(252, 153, "三、国防支出").TextTo(448, 153, "20.00")
            .Text(52, 167, "四、经营收入").TextTo(248, 167, "6.00").Text(252, 167, "四、公共安全支出").TextTo(448, 167, "8.00")
            .Text(52, 179, "合计").TextTo(248, 179, "41.00").Text(252, 179, "合计").TextTo(448, 179, "38.00");
        Assert.Equal(
            [
                "项目|决算数|项目|决算数", "一、财政拨款收入|30.00|一、一般公共服务支出|10.00", "二、上级补助收入||二、外交支出|", "三、事业收入|5.00|三、国防支出|20.00",
                "四、经营收入|6.00|四、公共安全支出|8.00", "合计|41.00|合计|38.00",
            ],
            ReadingFiles.Rows(Document(pdf)));
        Assert.True(Document(pdf).Blocks.OfType<Table>().Single().Inferred);
    }

    [Fact]
    public void A_line_that_begins_below_a_head_over_two_columns_ends_the_head()
    {
        var pdf = new DrawnPdf().Page().Line(50, 100, 250, 100).Line(50, 176, 250, 176).Line(50, 100, 50, 176).Line(250, 100, 250, 176).Line(150, 114, 150, 176)
            .Text(130, 110, "支出").Text(90, 124, "项目").Text(185, 124, "决算数");
        for (var row = 0; row < 4; row++)
            pdf.Text(52, 137 + (row * 12), $"20{row + 1}").TextTo(248, 137 + (row * 12), $"{row + 1}.50");
        Assert.Equal(["支出", "项目|决算数", "201|1.50", "202|2.50", "203|3.50", "204|4.50"], ReadingFiles.Rows(Document(pdf)));
    }

    [Fact]
    public void The_rest_of_a_table_at_the_top_of_a_page_may_hold_counts_and_dashes_only()
    {
        var pdf = new DrawnPdf().Page().Text(250, 700, "三公经费支出决算表").Text(80, 720, "项目").TextTo(330, 720, "预算数").TextTo(430, 720, "决算数")
            .Text(50, 734, "公务接待费").TextTo(330, 734, "2.00").TextTo(430, 734, "1.50").Text(50, 748, "国内接待费").TextTo(330, 748, "2.00").TextTo(430, 748, "1.50")
            .Page().Text(50, 60, "国内接待批次").TextTo(330, 60, "---").TextTo(430, 60, "12").Text(50, 74, "国内接待人次").TextTo(330, 74, "---").TextTo(430, 74, "90");
        Assert.Equal(["国内接待批次|---|12", "国内接待人次|---|90"], ReadingFiles.Rows(Document(pdf))[^2..]);
    }

    [Fact]
    public void A_number_within_a_label_is_no_cell() =>
        Assert.Equal(["单价100万元以上设备|1.00|38.00"], ReadingFiles.Rows(Document(new DrawnPdf().Page()
            .Text(50, 60, "单价").Text(69.5, 60, "100").Text(84.5, 60, "万元以上设备").TextTo(168, 60, "1.00").TextTo(430, 60, "38.00"))));

    [Fact]
    public void Codes_in_narrow_columns_before_a_name_are_cells() =>
        Assert.Equal(["301|01|基本工资|1,012.92", "301|02|津贴补贴|753.41", "301|03|奖金|0.50"], ReadingFiles.Rows(Document(new DrawnPdf().Page().Text(220, 46, "基本支出决算表")
            .Text(50, 60, "301").Text(67, 60, "01").Text(81, 60, "基本工资").TextTo(230, 60, "1,012.92")
            .Text(50, 74, "301").Text(67, 74, "02").Text(81, 74, "津贴补贴").TextTo(230, 74, "753.41")
            .Text(50, 88, "301").Text(67, 88, "03").Text(81, 88, "奖金").TextTo(230, 88, "0.50")))[^3..]);

    /// <summary>Neither the label without a number below the last amount nor the lines with nothing but their own number end the table.</summary>
    [Fact]
    public void Lines_without_amounts_at_the_end_of_a_table_belong_to_it()
    {
        var pdf = new DrawnPdf().Page().Text(220, 46, "收入支出决算总表").Text(50, 60, "一、财政拨款收入").TextTo(260, 60, "1").TextTo(330, 60, "30.00").Text(50, 74, "二、事业收入").TextTo(260, 74, "2").TextTo(330, 74, "5.00")
            .Text(50, 88, "三、经营收入").TextTo(260, 88, "3").TextTo(330, 88, "6.00").Text(50, 102, "四、其他收入").Text(50, 116, "五、附属单位").Text(255, 121.5, "4").Text(50, 127, "上缴收入").Text(50, 170, "注：本表反映收支。");
        Assert.Equal(
            ["一、财政拨款收入|1|30.00", "二、事业收入|2|5.00", "三、经营收入|3|6.00", "四、其他收入||", "五、附属单位上缴收入|4|"],
            ReadingFiles.Rows(Document(pdf)));
    }

    /// <summary>The line stands alone above the rest of its row, whose last word ends further left than it does.</summary>
    [Fact]
    public void The_first_line_of_a_wrapped_label_in_the_last_column_does_not_end_the_table()
    {
        var pdf = new DrawnPdf().Page().Text(220, 46, "基本支出决算表").Text(50, 60, "30101").Text(110, 60, "基本工资").TextTo(260, 60, "1.00").Text(290, 60, "39906").Text(350, 60, "对社会保障基金的补充补助支出")
            .Text(50, 74, "30102").Text(110, 74, "津贴补贴").TextTo(260, 74, "2.00").Text(290, 74, "39907").Text(350, 74, "赠与").Text(50, 88, "30103").Text(110, 88, "奖金").TextTo(260, 88, "3.00").Text(290, 88, "39908").Text(350, 88, "经常性赠与")
            .Text(350, 102, "对民间非营利组织").Text(50, 107.5, "30106").Text(110, 107.5, "伙食").Text(290, 107.5, "39909").Text(350, 113, "补贴").Text(50, 127, "30107").Text(110, 127, "绩效工资").TextTo(260, 127, "4.00");
        Assert.Single(Document(pdf).Blocks.OfType<Table>());
        Assert.Equal(["30106|伙食||39909|对民间非营利组织补贴", "30107|绩效工资|4.00||"], ReadingFiles.Rows(Document(pdf))[^2..]);
    }

    [Fact]
    public void Lines_that_count_up_at_the_top_of_a_page_are_the_rest_of_a_table() =>
        Assert.Equal(["执法执勤用车|6", "特种专业技术用车|7", "其他用车|8"], ReadingFiles.Rows(Document(new DrawnPdf().Page()
            .Text(50, 60, "执法执勤用车").TextTo(330, 60, "6").Text(50, 74, "特种专业技术用车").TextTo(330, 74, "7").Text(50, 88, "其他用车").TextTo(330, 88, "8"))));

    [Fact]
    public void A_running_head_that_says_what_is_published_is_dropped_from_all_pages_but_the_first()
    {
        var pdf = new DrawnPdf();
        for (var page = 0; page < 4; page++)
            pdf.Page().Text(200, 40, "某局 2024 年度部门决算公开").Text(50, 100, $"第 {page} 段。");
        Assert.Single(Document(pdf).Blocks.OfType<Paragraph>(), paragraph => paragraph.Text.Contains("决算公开", StringComparison.Ordinal));
    }

    private static SourceDocument Document(DrawnPdf pdf) => ReadingFiles.Document(pdf.ToArray(), "a.pdf");
}
