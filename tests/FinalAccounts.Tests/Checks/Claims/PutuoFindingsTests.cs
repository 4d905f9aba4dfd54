using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Claims;

/// <summary>A report of another province: its prose has two wrong numbers and one wrong item (read by hand), and nothing else may be an error.</summary>
public class PutuoFindingsTests
{
    [Fact]
    public void Its_wrong_numbers_are_found_and_only_those()
    {
        var report = ReportSamples.Corpus("shanghai-putuo-finance-2024.pdf");
        var prose = new ReportChecker().Check(report).Findings.Where(finding => ProseRuleIds.Contains(finding.Identity)).ToList();
        Assert.Contains(prose, finding => finding.Identity == "prose-figure" && finding.Provided == 0.3m && finding.Expected == 2961.68m);

        // 2106.66 ÷ 2940.05 = 71.654 %; the four shares printed add up to 100.07 %.
        Assert.Contains(prose, finding => finding.Identity == "prose-share" && finding.Provided == 71.73m && finding.Expected == 71.65m);
        Assert.Contains(prose, finding => finding.Identity == "prose-listed-items" && finding.Message.Zh.Contains("奖励金 0.31", StringComparison.Ordinal));
        Assert.Equal(3, prose.Count);
    }

    private static readonly HashSet<string> ProseRuleIds = [.. IdentityCatalogue.Rules.Select(rule => rule.Description.Id)];
}
