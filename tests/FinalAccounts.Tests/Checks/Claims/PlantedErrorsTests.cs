using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Claims;

/// <summary>One error planted in the seed's prose gives one more finding, of the rule that is about it, with the planted number.</summary>
public class PlantedErrorsTests
{
    private static readonly Lazy<HashSet<string>> Before = new(() => [.. Messages(ReportSamples.Seed())]);

    [Theory]
    [InlineData("prose-figure", "收入总计 34768.88 万元", "收入总计 34786.88 万元", "34786.88")]
    [InlineData("prose-figure", "公务接待费全年预算数 0.88 万元", "公务接待费全年预算数 0.98 万元", "0.98")]
    [InlineData("prose-figure", "全年国内公务接待 4 批", "全年国内公务接待 5 批", "5批")]
    [InlineData("prose-figure", "机要通信用车0辆", "机要通信用车1辆", "1辆")]
    [InlineData("prose-share", "占 96.33%", "占 96.53%", "96.53%")]
    [InlineData("prose-share", "占授予中小企业合同金额的90.46%", "占授予中小企业合同金额的94.06%", "94.06%")]
    [InlineData("prose-change-rate", "增长 835.35%", "增长 853.35%", "853.35%")]
    [InlineData("prose-change-rate", "比上年增加 0.91 万元，增长 0.81%", "比上年增加 0.91 万元，下降 0.81%", "方向相反")]
    [InlineData("prose-completion", "完成年初预算的 80.56%", "完成年初预算的 85.06%", "80.56%")]
    [InlineData("prose-completion", "年初预算数 0.00 万元，决算数 32491.20 万元，", "年初预算数 0.00 万元，决算数 32491.20 万元，完成年初预算的 100.00%，", "预算数为 0")]
    [InlineData("prose-procurement", "政府采购服务支出205.27万元", "政府采购服务支出215.27万元", "230.44")]
    [InlineData("prose-budget-sum", "财政拨款本年支出年初预算数 2257.77 万元，决算数 34762.74 万元，完成年初预算的 1539.69%", "财政拨款本年支出年初预算数 2157.77 万元，决算数 34762.74 万元", "2257.78")]
    [InlineData("prose-unit", "比上年减少 8.62 万元", "比上年减少 8.62 ", "8.62")]
    [InlineData("prose-unit-count", "汇编范围的单位共 5 个", "汇编范围的单位共 6 个", "列出 5 个")]
    [InlineData("performance-grades", "8个项目评价结果为“良”", "7个项目评价结果为“良”", "22")]
    [InlineData("performance-evaluation-scores", "绩效评价得分 31.11 分", "绩效评价得分 33.11 分", "77.78%")]
    [InlineData("performance-evaluation-total", "评价得分 81.1 分", "评价得分 84.1 分", "81.11")]
    [InlineData("performance-evaluation-total", "绩效评价得分 20 分，得分率 100%", "绩效评价得分 22 分，得分率 110%", "高于分值")]
    [InlineData("text-year", "截止2024年12月31日", "截止2023年12月31日", "2023")]
    [InlineData("text-placeholder", "比上年增加 373.37 万元", "比上年增加（减少） 373.37 万元", "增加（减少）")]
    public void A_planted_error_is_found(string rule, string printed, string planted, string word)
    {
        var findings = new ReportChecker().Check(ReportSamples.SeedWith((printed, planted))).Findings
            .Where(finding => !Before.Value.Contains(finding.Message.Zh)).ToList();
        Assert.Contains(findings, finding => finding.Identity == rule && finding.Message.Zh.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Judgements_of_plausibility_can_be_switched_off()
    {
        var report = ReportSamples.Seed();
        Assert.Contains(new ReportChecker().Check(report).Findings, finding => finding.Category == FindingCategory.Plausibility);
        Assert.DoesNotContain(new ReportChecker(plausibility: false).Check(report).Findings, finding => finding.Category == FindingCategory.Plausibility);
    }

    private static IEnumerable<string> Messages(FinalAccountsReport report) =>
        new ReportChecker().Check(report).Findings.Select(finding => finding.Message.Zh);
}
