using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Tests.Generated;
using Xunit;

namespace FinalAccounts.Tests.Checks.Claims;

/// <summary>Generated reports contradict themselves nowhere, so no rule on prose may find an error in them.</summary>
public class GeneratedProseTests
{
    [Fact]
    public void Consistent_reports_of_every_style_give_no_error()
    {
        var rules = IdentityCatalogue.Rules.Select(rule => rule.Description.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = new List<string>();
        var bound = 0;
        foreach (var seed in Enumerable.Range(7_000, 40))
        {
            var report = new ReportNormaliser().Normalise(GeneratedDocument.Of(GeneratedReport.Create(seed)));
            if (report.Succeeded)
            {
                bound += report.Value.Claims.Count(claim => claim.Figure is not null);
                wrong.AddRange(new ReportChecker().Check(report.Value).Findings
                    .Where(finding => finding.Severity == Severity.Error && rules.Contains(finding.Identity))
                    .Select(finding => $"{seed} {finding.Identity} {finding.Message.Zh}"));
            }
        }

        Assert.Empty(wrong);
        Assert.True(bound > 1_000, $"Only {bound} claims were bound to figures: the reports were not read.");
    }
}
