using FinalAccounts.Checks;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>Numbers in a row behind 分别: of several things, of several years, of amounts that stand before. Those that are not certain are left out.</summary>
public class NumberRowsTests
{
    private const string Prose =
        """
        一、收入支出决算总体情况说明
        2023年、2024年收入总计分别为1180.00万元、1280.00万元。2022年、2023年、2024年支出总计分别为1100.00万元、1180.00万元和1280.00万元。
        二、支出决算情况说明
        2024年度支出合计1240.00万元，其中基本支出850.00万元、项目支出390.00万元。基本支出、项目支出占比分别为68.55%和31.45%。
        三、一般公共预算财政拨款基本支出决算情况说明
        基本支出850.00万元，其中人员经费730.00万元、公用经费120.00万元，分别比上年增加40.00万元和10.00万元，分别增长5.80%和9.09%。
        四、“三公”经费支出决算情况说明
        2022年至2024年“三公”经费支出分别为17.00万元、16.00万元、14.00万元，逐年下降。
        公务用车购置及运行维护费、公务接待费分别为12.00万元、2.00万元，分别占85.71%、14.29%，分别比上年减少1.00万元、1.00万元，分别下降7.69%、33.33%，分别完成全年预算15.00万元、3.00万元的80.00%、66.67%。
        2023年和2024年公务用车保有量分别为4辆和3辆，国内公务接待批次分别为12批次和8批次。
        五、政府采购支出说明
        政府采购货物、工程、服务支出分别为100.00万元、120.00万元、180.00万元，合计400.00万元，其中授予中小企业100.00万元、90.00万元、170.00万元，分别占货物、工程、服务支出的100.00%、75.00%、94.44%。
        """;

    [Fact]
    public void Each_is_said_of_its_own_and_what_is_not_certain_of_none() => Assert.Empty(Findings());

    [Theory]
    [InlineData("占比分别为68.55%和31.45%", "占比分别为68.55%和34.15%", "34.15%")]
    [InlineData("分别增长5.80%和9.09%", "分别增长5.80%和9.90%", "9.90%")]
    [InlineData("公务接待费分别为12.00万元、2.00万元", "公务接待费分别为12.00万元、2.50万元", "2.50")]
    [InlineData("分别占85.71%、14.29%", "分别占81.75%、14.29%", "81.75%")]
    public void What_is_wrong_is_found_once(string printed, string planted, string words) =>
        Assert.Contains(words, Assert.Single(Findings((printed, planted))).Message.Zh, StringComparison.Ordinal);

    private static Finding[] Findings(params (string, string)[] changes) =>
        [.. new ReportChecker().Check(ProvinceReports.WithProse(Prose, changes)).Findings.Where(finding => finding.Severity != Severity.Info)];
}
