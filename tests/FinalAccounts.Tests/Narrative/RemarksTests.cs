using FinalAccounts.Checks;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>What stands in parentheses, or behind 其中: the amount that a change is held against, and the parts of a count by unit.</summary>
public class RemarksTests
{
    private const string Prose =
        """
        一、收入支出决算总体情况说明
        2024年度收入总计1280.00万元，支出总计1280.00万元。收入总计较2023年度决算（1180.00万元）增加100.00万元，增长8.47%。
        二、“三公”经费支出决算情况说明
        2024年度“三公”经费支出14.00万元，较上年决算（16.00万元）减少2.00万元，下降12.50%，较全年预算数（18.00万元）减少4.00万元，较2019年（25.00万元）减少11.00万元。
        公务用车保有量3辆（局机关2辆、湿地中心1辆）。国内公务接待8批次（局机关6批次、湿地中心2批次）、60人次（局机关45人次、湿地中心15人次）。
        公务用车保有量3辆，其中局机关2辆、湿地中心1辆。国内公务接待8批次，其中：局机关6批次、湿地中心2批次。
        """;

    [Fact]
    public void They_are_no_amounts_and_counts_of_the_whole() => Assert.Empty(Findings());

    [Theory]
    [InlineData("（1180.00万元）", "（1810.00万元）", "1810.00")]
    [InlineData("（16.00万元）", "（18.50万元）", "18.50")]
    [InlineData("（18.00万元）", "（19.00万元）", "19.00")]
    [InlineData("保有量3辆（", "保有量5辆（", "5辆")]
    [InlineData("接待8批次，其中", "接待9批次，其中", "9批次")]
    public void What_is_wrong_beside_them_is_found_once(string printed, string planted, string words) =>
        Assert.Contains(words, Assert.Single(Findings((printed, planted))).Message.Zh, StringComparison.Ordinal);

    private static Finding[] Findings(params (string, string)[] changes) =>
        [.. new ReportChecker().Check(ProvinceReports.WithProse(Prose, changes)).Findings.Where(finding => finding.Severity != Severity.Info)];
}
