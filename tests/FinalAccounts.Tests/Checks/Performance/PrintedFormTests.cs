using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Performance;

/// <summary>A self-evaluation form as a PDF's text has it, without its table: a row on a line, or a cell on a line. The project and its numbers are invented.</summary>
public class PrintedFormTests
{
    private static readonly string[] Rows =
    [
        "项目支出绩效自评表",
        "（2024年度）",
        "项目名称 溪畔步道养护",
        "主管部门 青溪市林业和湿地局 实施单位 青溪市湿地中心",
        "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分",
        "年度资金总额 80.00 60.00 45.00 10 75.00 7.5",
        "其中：当年财政拨款 80.00 50.00 35.00 — 70.00 —",
        "上年结转资金 0 8.00 8.00 — 100 —",
        "其他资金 0 2.00 2.00 — 100 —",
        "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施",
        "产出指标 数量指标 养护步道长度 ≥12公里 12 20 20",
        "质量指标 步道完好率 ≥95% 93 20 18 连续降雨",
        "时效指标 养护及时 按季 已完成 10 10",
        "效益指标 社会效益 便民程度 提升 基本达成 30 28 宣传不足",
        "满意度指标 服务对象满意度 游客满意度 ≥90% 96 10 10",
        "总分 100 93.5",
    ];

    public static TheoryData<bool> Shapes => [false, true];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Its_numbers_are_read_from_rows_and_from_single_cells(bool cells)
    {
        var form = Assert.Single(Read(cells, Rows).Performance.Forms);
        Assert.Equal("溪畔步道养护", form.Project);
        Assert.Equal("青溪市湿地中心", form.Implementer);
        Assert.Equal([80m, 80m, 0m, 0m], form.Funds.Select(line => line.Opening!.Value));
        Assert.Equal([60m, 50m, 8m, 2m], form.Funds.Select(line => line.Adjusted!.Value));
        Assert.Equal([45m, 35m, 8m, 2m], form.Funds.Select(line => line.Executed!.Value));
        Assert.Equal([20m, 20m, 10m, 30m, 10m], form.Indicators.Select(indicator => indicator.Weight.Value));
        Assert.Equal([20m, 18m, 10m, 28m, 10m], form.Indicators.Select(indicator => indicator.Score.Value));
        Assert.Equal((100m, 93.5m), (form.TotalWeight!.Value, form.TotalScore!.Value));
        Assert.Equal("游客满意度", form.Indicators[^1].Name);
        Assert.Equal("≥95%", form.Indicators[1].Target);
        Assert.Empty(Findings(cells, Rows));
    }

    [Theory]
    [InlineData("performance-form", "总分 100 93.5", "总分 100 95.5", "93.5")]
    [InlineData("performance-form", "20 18 连续", "20 22 连续", "高于分值")]
    [InlineData("performance-form", "45.00 10 75.00 7.5", "45.00 10 85.00 7.5", "75.00%")]
    [InlineData("performance-form-funds", "其他资金 0 2.00 2.00", "其他资金 0 2.00 3.00", "46")]
    [InlineData("performance-form-funds", "当年财政拨款 80.00 50.00", "当年财政拨款 80.00 55.00", "65")]
    public void A_planted_error_is_found(string rule, string printed, string planted, string words)
    {
        foreach (var cells in (bool[])[false, true])
        {
            var changed = Array.ConvertAll(Rows, row => row.Replace(printed, planted, StringComparison.Ordinal));
            Assert.NotEqual(Rows, changed);
            Assert.Contains(Findings(cells, changed), finding => finding.Identity == rule && finding.Message.Zh.Contains(words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_form_of_which_a_row_is_missing_proves_nothing_and_is_said_to_be_one()
    {
        var finding = Assert.Single(Findings(cells: false, [.. Rows.Where(row => !row.StartsWith("时效", StringComparison.Ordinal))]));
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("分值之和为 90", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_whose_total_line_is_missing_is_said_to_be_unread()
    {
        var finding = Assert.Single(Findings(cells: false, [.. Rows.Where(row => !row.StartsWith("总分", StringComparison.Ordinal))]));
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("未能读出", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_form_of_a_whole_department_with_other_heads_is_read(bool cells)
    {
        string[] rows =
        [
            "部门（单位）名称 青溪市林业和湿地局",
            "预算执行情况（万元） 调整后预算数 实际执行数 执行率 权重 得分",
            "年度资金总额 1200.00 1140.00 95.00% 10 9.5",
            "其中：财政拨款 1150.00 1100.00 — — —",
            "其他资金 50.00 40.00 — — —",
            "一级指标 二级指标 三级指标 指标值 完成值 分值 得分 偏差原因分析",
            "产出指标 数量指标 造林面积 ≥800亩 820 30 30",
            "质量指标 成活率 ≥90% 92% 20 20",
            "效益指标 生态效益 森林覆盖率 提升 提升 30 28 干旱少雨",
            "满意度指标 群众满意度 群众满意度 ≥90% 95% 10 10",
            "总分 100 97.5",
        ];
        var form = Assert.Single(Read(cells, rows).Performance.Forms);
        Assert.Equal("青溪市林业和湿地局", form.Project);
        Assert.Equal([1200m, 1150m, 50m], form.Funds.Select(line => line.Adjusted!.Value));
        Assert.Equal([1140m, 1100m, 40m], form.Funds.Select(line => line.Executed!.Value));
        Assert.Equal((95m, 10m, 9.5m), (form.Funds[0].Rate!.Value, form.Funds[0].Weight!.Value, form.Funds[0].Score!.Value));
        Assert.Equal([30m, 20m, 28m, 10m], form.Indicators.Select(indicator => indicator.Score.Value));
        Assert.Empty(Findings(cells, rows));
        foreach (var (printed, planted, words) in ((string, string, string)[])[("总分 100 97.5", "总分 100 95.7", "97.5"), ("95.00% 10", "59.00% 10", "95.00%"), ("50.00 40.00", "50.00 44.00", "1144")])
        {
            var finding = Assert.Single(Findings(cells, Array.ConvertAll(rows, row => row.Replace(printed, planted, StringComparison.Ordinal))));
            Assert.Contains(words, finding.Message.Zh, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_name_before_the_heads_is_another_of_the_same_form()
    {
        string[] rows = [.. Rows[..3], "单位名称 青溪市湿地中心", .. Rows[4..], .. Rows];
        Assert.Equal(["溪畔步道养护", "溪畔步道养护"], Read(cells: false, rows).Performance.Forms.Select(form => form.Project));
    }

    [Fact]
    public void A_rate_left_blank_and_targets_that_are_numbers_are_read()
    {
        var changed = Array.ConvertAll(Rows, row => row
            .Replace("45.00 10 75.00 7.5", "45.00 10 7.5", StringComparison.Ordinal)
            .Replace("≥12公里 12 20 20", "12 12 20 20", StringComparison.Ordinal));
        var form = Assert.Single(Read(cells: false, changed).Performance.Forms);
        Assert.Equal((10m, 7.5m), (form.Funds[0].Weight!.Value, form.Funds[0].Score!.Value));
        Assert.Null(form.Funds[0].Rate);
        Assert.Equal(("养护步道长度", "12", "12"), (form.Indicators[0].Name, form.Indicators[0].Target, form.Indicators[0].Actual));
        Assert.Empty(Findings(cells: false, changed));
    }

    [Fact]
    public void A_part_above_the_total_is_found_where_the_other_parts_are_not_printed()
    {
        string[] rows = [.. Rows.Where(row => !row.StartsWith("上年结转", StringComparison.Ordinal) && !row.StartsWith("其他资金", StringComparison.Ordinal))];
        Assert.Empty(Findings(cells: false, rows));
        var finding = Assert.Single(Findings(cells: false, Array.ConvertAll(rows, row => row.Replace("年度资金总额 80.00", "年度资金总额 8.00", StringComparison.Ordinal))));
        Assert.Equal("performance-form-funds", finding.Identity);
        Assert.Contains("小于其中的", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_is_read_where_the_row_stands_on_one_line()
    {
        var form = Assert.Single(Read(cells: false, Rows).Performance.Forms);
        Assert.Equal([null, "连续降雨", null, "宣传不足", null], form.Indicators.Select(indicator => indicator.Deviation));
        var silent = Assert.Single(Findings(cells: false, [.. Rows.Select(row => row.Replace("28 宣传不足", "28", StringComparison.Ordinal))]));
        Assert.Equal("performance-form-reason", silent.Identity);
        Assert.Contains("便民程度", silent.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_lost_without_a_reason_are_worth_a_look_where_the_table_has_a_column_for_reasons()
    {
        string[] table = [.. Rows.Select(row => row.Replace(' ', '\t'))];
        Assert.DoesNotContain(Findings(cells: false, table), IsReason);
        var finding = Assert.Single(Findings(cells: false, [.. table.Select(row => row.Replace("28\t宣传不足", "28", StringComparison.Ordinal))]), IsReason);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("便民程度", finding.Message.Zh, StringComparison.Ordinal);

        static bool IsReason(Finding finding) => finding.Identity == "performance-form-reason";
    }

    private static FinalAccountsReport Read(bool cells, string[] rows) => ReportSamples.SeedWithProse(
        "九、预算绩效情况说明\n\n" + string.Join('\n', cells ? rows.SelectMany(row => row.Split(' ')) : rows) + "\n");

    private static Finding[] Findings(bool cells, string[] rows) =>
        [.. new ReportChecker().Check(Read(cells, rows)).Findings.Where(finding => finding.Identity.StartsWith("performance-form", StringComparison.Ordinal))];
}
