using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Performance;

/// <summary>A table of indicators that stands in the text without its table, a row or a cell on a line. The numbers are invented.</summary>
public class PrintedIndicatorsTests
{
    private static readonly string[] Rows =
    [
        "一级指标 二级指标 三级指标 分值 评分标准 得分",
        "决策（20分） 项目立项（10分） 立项依据充分性 5 依据充分得满分 5",
        "立项程序规范性 5 程序规范得满分 5",
        "绩效目标（10分） 目标合理性 10 合理得满分 8.5",
        "过程（30分） 资金管理（30分） 预算执行率 30 按比例得分 28",
        "产出（30分） 产出数量（30分） 步道养护长度 30 按比例得分 29",
        "效益（20分） 社会效益（20分） 游客满意度 20 按比例得分 18",
        "合计 100 93.5",
    ];

    public static TheoryData<bool> Shapes => [false, true];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_sound_table_is_read_and_silent(bool cells)
    {
        var table = Assert.Single(Read(cells, Rows).Performance.Tables);
        Assert.Equal([5m, 5m, 10m, 30m, 30m, 20m], table.Indicators.Select(indicator => indicator.Weight.Value));
        Assert.Equal([5m, 5m, 8.5m, 28m, 29m, 18m], table.Indicators.Select(indicator => indicator.Score.Value));
        Assert.Equal("立项程序规范性", table.Indicators[1].Name);
        Assert.Empty(Findings(cells, Rows));
    }

    [Theory]
    [InlineData("合计 100 93.5", "合计 100 95.3", Severity.Error, "之和为 93.5")]
    [InlineData("步道养护长度 30 按比例得分 29", "步道养护长度 30 按比例得分 39", Severity.Error, "高于分值")]
    [InlineData("目标合理性 10 合理", "目标合理性 合理", Severity.Info, "未能逐行读出")]
    [InlineData("步道养护长度 30 按", "步道养护长度 30 12 按", Severity.Info, "未能逐行读出")]
    [InlineData("目标合理性 10 合理", "目标合理性 15 合理", Severity.Info, "未能逐行读出")]
    public void What_is_wrong_is_found_and_what_is_not_certain_is_said(string printed, string planted, Severity severity, string words)
    {
        foreach (var cells in (bool[])[false, true])
        {
            var changed = Array.ConvertAll(Rows, row => row.Replace(printed, planted, StringComparison.Ordinal));
            Assert.NotEqual(Rows, changed);
            var finding = Assert.Single(Findings(cells, changed));
            Assert.Equal(severity, finding.Severity);
            Assert.Contains(words, finding.Message.Zh, StringComparison.Ordinal);
        }
    }

    private static FinalAccountsReport Read(bool cells, string[] rows) => ReportSamples.SeedWithProse(
        "九、预算绩效情况说明\n\n" + string.Join('\n', cells ? rows.SelectMany(row => row.Split(' ')) : rows) + "\n");

    private static Finding[] Findings(bool cells, string[] rows) =>
        [.. new ReportChecker().Check(Read(cells, rows)).Findings.Where(finding => finding.Identity == "performance-indicators")];
}
