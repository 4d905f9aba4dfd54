using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Performance;

/// <summary>Self-evaluation forms in other shapes: with the unit and the sense of each target in columns, of a whole department, with blanks. The numbers are invented.</summary>
public class FormShapesTests
{
    private static readonly string[] WithUnits =
    [
        "项目名称||湿地巡护||||||",
        "主管部门||青溪市林业和湿地局||实施单位||青溪市湿地中心||",
        "预算执行情况||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因",
        "|总额|120.00|100.00|85.00|85.00%|10|8.5|",
        "|其中：财政资金|120.00|100.00|85.00|85.00%|/|/|",
        "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
        "产出指标|数量指标|巡护里程|≥|600|公里|640|30|30|",
        "|质量指标|隐患处置率|=|100|%|96|30|28.8|两处隐患待处置",
        "效益指标|生态效益指标|候鸟种群|≥|20|种|23|20|20|",
        "满意度指标|服务对象满意度|居民满意度|≥|90|%|93|10|10|",
        "合计|||||||100|97.3|",
    ];

    private static readonly string[] WholeDepartment =
    [
        "部门名称|青溪市林业和湿地局||||||",
        "年度资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
        "|资金总额|1150.00|1250.00|1200.00|10|96.00|9.6",
        "|基本支出|850.00|860.00|850.00|—||—",
        "|项目支出|300.00|390.00|350.00|—||—",
        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
        "产出指标|数量指标|造林面积|≥2000亩|2100|40|40|",
        "|质量指标|成活率|≥90%|88|20|18|春旱",
        "效益指标|生态效益|覆盖率|提高|提高|20|20|",
        "满意度指标|服务对象满意度|群众满意度|≥90%|95|10|10|",
        "总分|||||100|97.6|",
    ];

    public static TheoryData<string[], string, decimal> Sound => new() { { WithUnits, "湿地巡护", 97.3m }, { WholeDepartment, "青溪市林业和湿地局", 97.6m } };

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_form_is_read_and_silent(string[] rows, string name, decimal score)
    {
        var form = Assert.Single(Read(rows).Performance.Forms);
        Assert.Equal((name, 100m, score), (form.Project, form.TotalWeight!.Value, form.TotalScore!.Value));
        Assert.Equal(4, form.Indicators.Length);
        Assert.Empty(Findings(rows));
    }

    [Fact]
    public void The_indicator_is_named_by_its_third_level_and_has_its_whole_target()
    {
        var form = Assert.Single(Read(WithUnits).Performance.Forms);
        Assert.Equal(("隐患处置率", "=100%", "96", "两处隐患待处置"), (form.Indicators[1].Name, form.Indicators[1].Target, form.Indicators[1].Actual, form.Indicators[1].Deviation));
        Assert.Equal((120m, 100m, 85m), (form.Funds[0].Opening!.Value, form.Funds[0].Adjusted!.Value, form.Funds[0].Executed!.Value));
    }

    [Theory]
    [InlineData(true, "performance-form", "100|97.3", "100|98.3", "97.3")]
    [InlineData(true, "performance-form", "公里|640|30|30", "公里|640|30|32", "高于分值")]
    [InlineData(true, "performance-form", "120.00|100.00|85.00|85.00%|10", "120.00|100.00|85.00|95.00%|10", "85.00%")]
    [InlineData(true, "performance-form", "种|23|20|20", "种|23|25|20", "分值之和为 105")]
    [InlineData(false, "performance-form", "100|97.6", "100|96.7", "97.6")]
    [InlineData(false, "performance-form", "1200.00|10|96.00", "1200.00|10|69.00", "96.00%")]
    [InlineData(false, "performance-form", "88|20|18", "88|15|18", "高于分值")]
    [InlineData(false, "performance-form-reason", "18|春旱", "18|", "成活率")]
    public void A_planted_error_is_found(bool units, string rule, string printed, string planted, string words)
    {
        var rows = units ? WithUnits : WholeDepartment;
        string[] changed = [.. rows.Select(row => row.Replace(printed, planted, StringComparison.Ordinal))];
        Assert.NotEqual(rows, changed);
        Assert.Contains(Findings(changed), finding => finding.Identity == rule && finding.Message.Zh.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Weights_that_do_not_add_up_are_a_warning_where_the_form_was_read_whole()
    {
        string[] changed = [.. WithUnits.Select(row => row.Replace("种|23|20|20", "种|23|15|15", StringComparison.Ordinal))];
        var finding = Assert.Single(Findings(changed));
        Assert.Equal((Severity.Warning, 100m, 95m), (finding.Severity, finding.Provided, finding.Expected));
    }

    [Fact]
    public void A_rate_that_is_blank_leaves_the_other_amounts_under_their_heads()
    {
        string[] changed = [.. WithUnits.Select(row => row.Replace("85.00|85.00%|10|8.5|", "85.00||10|8.5|", StringComparison.Ordinal))];
        var form = Assert.Single(Read(changed).Performance.Forms);
        Assert.Equal((100m, null, 10m), (form.Funds[0].Adjusted?.Value, form.Funds[0].Rate, form.Funds[0].Weight?.Value));
        Assert.Empty(Findings(changed));
    }

    private static FinalAccountsReport Read(string[] rows) =>
        ReportSamples.SeedWithProse("九、预算绩效情况说明\n\n项目支出绩效自评表\n\n" + string.Join('\n', rows).Replace('|', '\t') + "\n");

    private static Finding[] Findings(string[] rows) =>
        [.. new ReportChecker().Check(Read(rows)).Findings.Where(finding => finding.Identity.StartsWith("performance-form", StringComparison.Ordinal))];
}
