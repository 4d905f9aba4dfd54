using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.Claims;

/// <summary>What tests/data/truth/seed-truth.md demands of the prose: section 4a as errors, 4b as warnings or info, 4c as info at most, 3 and 5 not at all.</summary>
public class SeedFindingsTests
{
    private static readonly Lazy<Finding[]> Findings = new(() => [.. new ReportChecker().Check(ReportSamples.Seed()).Findings]);

    [Theory]
    [InlineData("performance-funds", 592, "33487.36", "996.16", "32491.20")]
    [InlineData("performance-project-total", 654, "34762.74", "33,491.53", "33487.36", "2023")]
    [InlineData("performance-average", 602, "88.75", "2077.54", "90.33", "优")]
    [InlineData("performance-balance", 811, "153元", "153万元")]
    [InlineData("performance-balance", 995, "100%", "95.63%")]
    [InlineData("performance-counts", 951, "44家", "100个")]
    public void Each_error_of_section_4a_is_one_finding_with_its_numbers(string rule, int line, params string[] numbers)
    {
        var finding = Assert.Single(Findings.Value, finding => finding.Identity == rule && finding.Place!.Line == line);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.All(numbers, number => Assert.Contains(number, finding.Message.Zh, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("prose-reason", 505, "warning", "0.00", "32491.20", "收回")]
    [InlineData("prose-reason", 507, "warning", "0.00", "400.00", "收回")]
    [InlineData("performance-targets", 656, "warning", "70", "4.38%")]
    [InlineData("text-department-name", 97, "warning", "景德镇市政务服务管理局", "景德镇市政务数据管理局", "景德镇市政务服务数据管理局")]
    [InlineData("text-heading-number", 983, "warning", "（四）")]
    [InlineData("text-duplicate", 827, "warning", "825")]
    [InlineData("prose-operating-trend", 543, "info", "0.91", "8.62")]
    [InlineData("performance-form-deviation", 682, "info", "131100", "财政未下达全部预算")]
    public void Each_contradiction_of_section_4b_is_one_finding(string rule, int line, string severity, params string[] words)
    {
        var finding = Assert.Single(Findings.Value, finding => finding.Identity == rule && finding.Place!.Line == line);
        Assert.Equal(severity, finding.Severity.ToString(), ignoreCase: true);
        Assert.All(words, word => Assert.Contains(word, finding.Message.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_else_is_an_error_or_a_warning()
    {
        Assert.Equal(6, Findings.Value.Count(finding => finding.Severity == Severity.Error));
        Assert.Equal(6, Findings.Value.Count(finding => finding.Severity == Severity.Warning));
    }

    [Fact]
    public void What_section_4c_only_doubts_is_info()
    {
        int[] doubted = [491, 521, 664, 931];
        Assert.All(
            Findings.Value.Where(finding => doubted.Contains(finding.Place!.Line!.Value)),
            finding => Assert.Equal(Severity.Info, finding.Severity));
    }
}
