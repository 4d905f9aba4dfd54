using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Performance;

/// <summary>The table of indicators of an evaluation report, and tables of projects with their scores and grades. The numbers are invented.</summary>
public class IndicatorTablesTests
{
    private static readonly string[] Indicators =
    [
        "一级指标|二级指标|三级指标|分值|指标解释|评分标准|得分",
        "决策（20分）|项目立项（10分）|立项依据充分性|5|依据是否充分|符合得满分|5",
        "||立项程序规范性|5|程序是否规范|符合得满分|5",
        "|绩效目标（10分）|目标合理性|5|是否合理|符合得满分|4",
        "||指标明确性|5|是否明确|符合得满分|4.5",
        "过程（30分）|资金管理（20分）|资金到位率|10|到位情况|按比例得分|10",
        "||预算执行率|10|执行情况|按比例得分|8.5",
        "|组织实施（10分）|制度执行有效性|10|执行情况|符合得满分|9",
        "产出（30分）|产出数量（30分）|步道养护长度|30|完成情况|按比例得分|29",
        "效益（20分）|社会效益（20分）|游客满意度|20|满意情况|按比例得分|18",
        "合计|||100|||93",
    ];

    private static readonly string[] Projects =
    [
        "序号|项目名称|预算数（万元）|自评得分|自评等级",
        "1|湖滨步道养护|60.00|96|优",
        "2|林区道路维修|45.00|88|良",
        "3|苗圃改造|30.00|92|优",
    ];

    private const string Introduction = "本部门3个项目绩效自评平均分为92分，绩效等级为“优”。\n\n";

    [Fact]
    public void A_sound_table_is_read_and_silent()
    {
        var table = Assert.Single(Read(Indicators, "").Performance.Tables);
        Assert.Equal(9, table.Indicators.Length);
        Assert.Equal((100m, 93m, 0), (table.TotalWeight!.Value, table.TotalScore!.Value, table.Unread));
        Assert.Equal(
            [("项目立项", 10m, 2), ("决策", 20m, 4), ("绩效目标", 10m, 2)],
            table.Groups.Where(group => group.Name is "决策" or "项目立项" or "绩效目标").Select(group => (group.Name, group.Weight.Value!.Value, group.Count)).OrderBy(group => group.Name == "绩效目标" ? 2 : group.Name == "决策" ? 1 : 0));
        Assert.Empty(Findings(Indicators, "", "performance-indicators"));
    }

    [Theory]
    [InlineData("100|||93", "100|||95", Severity.Error, "之和为 93")]
    [InlineData("符合得满分|4.5", "符合得满分|5.5", Severity.Error, "高于分值")]
    [InlineData("过程（30分）", "过程（25分）", Severity.Warning, "之和 10 + 10 + 10 = 30")]
    [InlineData("步道养护长度|30", "步道养护长度|35", Severity.Warning, "之和为 105")]
    public void A_planted_error_is_found_once(string printed, string planted, Severity severity, string words)
    {
        var finding = Assert.Single(Findings(Change(Indicators, printed, planted), "", "performance-indicators"));
        Assert.Equal(severity, finding.Severity);
        Assert.Contains(words, finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_table_has_no_total_line_weights_that_do_not_make_a_hundred_are_only_said()
    {
        var finding = Assert.Single(Findings([.. Indicators[..9]], "", "performance-indicators"));
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void A_sound_table_of_projects_is_read_and_silent()
    {
        Assert.Equal([96m, 88m, 92m], Read(Projects, Introduction).Performance.Scores.Select(score => score.Score.Value!.Value));
        Assert.Empty(Findings(Projects, Introduction, "performance-"));
    }

    [Theory]
    [InlineData("performance-score-grade", "88|良", "88|优", "应为“良”")]
    [InlineData("performance-score-grade", "45.00|88|良", "45.00|88|中", "应为“良”")]
    [InlineData("performance-average", "60.00|96", "60.00|90", "90.00")]
    public void A_planted_error_in_a_table_of_projects_is_found_once(string rule, string printed, string planted, string words)
    {
        var finding = Assert.Single(Findings(Change(Projects, printed, planted), Introduction, rule));
        Assert.Contains(words, finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_most_grades_differ_the_bands_are_the_provinces_own() =>
        Assert.Empty(Findings([.. Projects.Select(row => row.Replace("|优", "|良", StringComparison.Ordinal))], "", "performance-score-grade"));

    private static string[] Change(string[] rows, string printed, string planted)
    {
        string[] changed = [.. rows.Select(row => row.Replace(printed, planted, StringComparison.Ordinal))];
        Assert.NotEqual(rows, changed);
        return changed;
    }

    private static FinalAccountsReport Read(string[] rows, string introduction) =>
        ReportSamples.SeedWithProse("九、预算绩效情况说明\n\n" + introduction + string.Join('\n', rows).Replace('|', '\t') + "\n");

    private static Finding[] Findings(string[] rows, string introduction, string rule) =>
        [.. new ReportChecker().Check(Read(rows, introduction)).Findings.Where(finding => finding.Identity.StartsWith(rule, StringComparison.Ordinal))];
}
