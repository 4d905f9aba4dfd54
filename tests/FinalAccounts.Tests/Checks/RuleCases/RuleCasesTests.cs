using FinalAccounts.Checks;
using FinalAccounts.Tests.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Checks.RuleCases;

/// <summary>Every rule on prose, performance and form has two planted errors, each found once, and a lawful near-miss that is silent.</summary>
public class RuleCasesTests
{
    private static readonly RuleCase[] All = [.. ClaimRuleCases.All, .. PerformanceRuleCases.All, .. TextRuleCases.All];
    private static readonly Dictionary<string, HashSet<string>> Sound = new(StringComparer.Ordinal);

    public static TheoryData<string> Rules => [.. All.Select(rule => rule.Rule)];

    [Fact]
    public void Every_rule_has_its_cases()
    {
        Assert.Equal(
            IdentityCatalogue.Rules.Select(rule => rule.Description.Id).Where(id => id.StartsWith("prose-", StringComparison.Ordinal) || id.StartsWith("performance-", StringComparison.Ordinal) || id.StartsWith("text-", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            All.Select(rule => rule.Rule).Order(StringComparer.Ordinal));
        Assert.All(All, rule =>
        {
            Assert.True(rule.Errors.Distinct().Count() >= 2, $"{rule.Rule}: two errors are needed.");
            Assert.NotEmpty(rule.Lawful);
        });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_planted_errors_are_found_once(string rule)
    {
        foreach (var error in All.Single(one => one.Rule == rule).Errors)
        {
            var found = New(rule, error.Text, error.Printed, error.Planted);
            Assert.True(found.Count == 1, $"{error.Text}: “{error.Planted}” gives {found.Count} findings: {string.Join(" | ", found.Select(finding => finding.Message.Zh))}");
            Assert.Contains(error.Words, found[0].Message.Zh, StringComparison.Ordinal);
            Assert.NotNull(found[0].Place);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_near_misses_are_silent(string rule)
    {
        foreach (var lawful in All.Single(one => one.Rule == rule).Lawful)
        {
            Assert.Empty(New(rule, lawful.Text, lawful.Printed, lawful.Changed).Select(finding => finding.Message.Zh));
        }
    }

    // Of the seed, which has errors of its own, only what is new counts; every other text gives nothing of the rule.
    private static List<Finding> New(string rule, string text, string printed, string changed)
    {
        if (!Sound.TryGetValue($"{text} {rule}", out var before))
        {
            Sound[$"{text} {rule}"] = before = [.. Findings(rule, Read(text)).Select(finding => finding.Message.Zh)];
            Assert.True(before.Count == 0 || text == "seed", string.Join(" | ", before));
        }

        return Findings(rule, Read(text, (printed, changed))).FindAll(finding => !before.Contains(finding.Message.Zh));
    }

    private static List<Finding> Findings(string rule, FinalAccountsReport report) =>
        [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Identity == rule)];

    private static FinalAccountsReport Read(string text, params (string, string)[] changes) => text == "seed" ? ReportSamples.SeedWith(changes)
        : RuleTexts.All.TryGetValue(text, out var prose) ? ProvinceReports.WithProse(prose.Replace('⇥', '\t'), changes)
        : ProvinceReports.WithAnywhere(text, changes);
}
