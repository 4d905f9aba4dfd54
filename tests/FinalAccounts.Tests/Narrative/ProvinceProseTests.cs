using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>The prose of thirty provinces, of 兵团, a ministry and twelve counties over one set of statements: all of it is read, nothing in it is wrong, and each planted error is found.</summary>
public class ProvinceProseTests
{
    private static readonly HashSet<string> ProseRuleIds = [.. IdentityCatalogue.Rules.Select(rule => rule.Description.Id)];

    public static TheoryData<string> Provinces => [.. ProvinceReports.All];

    [Fact]
    public void There_are_forty_four() => Assert.Equal(44, ProvinceReports.All.Count());

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Clean_prose_is_read_and_gives_nothing(string province)
    {
        var report = ProvinceReports.Of(province);
        Assert.Empty(Findings(report));
        Assert.All(report.Prose.Unread, number => Assert.Contains("与年初预算相比", number.Sentence, StringComparison.Ordinal));
        Assert.True(report.Claims.Count(claim => claim.Figure is not null) > report.Claims.Length / 2, $"{province}: few claims are bound.");
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void With_further_statements_it_gives_nothing_either_and_more_is_bound(string province)
    {
        var (report, few) = (ProvinceReports.WithFurtherStatements(province), ProvinceReports.Of(province));
        Assert.Equal(StatementStatus.Read, report[StatementId.T02].Status);
        Assert.Empty(Findings(report));
        Assert.True(report.Claims.Count(claim => claim.Figure is not null) >= few.Claims.Count(claim => claim.Figure is not null));
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Prose_wrapped_into_lines_and_pages_is_read_the_same(string province)
    {
        var whole = ProvinceReports.Of(province);
        var wrapped = ProvinceReports.Wrapped(province, 29);
        Assert.Empty(Findings(wrapped));
        Assert.Equal(
            whole.Claims.Select(claim => $"{claim.Aspect} {claim.Value} {claim.Figure}"),
            wrapped.Claims.Select(claim => $"{claim.Aspect} {claim.Value} {claim.Figure}"));
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Every_number_that_repeats_a_figure_is_held_against_it(string province)
    {
        // The total of 三公, wherever it is worded as this year's, is wrong by a swap of digits.
        var report = ProvinceReports.Of(province);
        var total = report.Claims.First(claim => claim.Figure?.ToString() == "T09/three-public/final" && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final);
        var planted = total.Sentence.Replace(total.Printed, Wrong(total), StringComparison.Ordinal);
        Assert.NotEqual(total.Sentence, planted);
        Assert.Contains(Findings(ProvinceReports.With(province, (total.Sentence, planted))), finding =>
            finding.Identity == "prose-figure" && finding.Provided == decimal.Parse(Wrong(total), NumberStyles.Number, CultureInfo.InvariantCulture));
    }

    private static string Wrong(Claim claim) => claim.Printed.Replace("14", "41", StringComparison.Ordinal);

    private static Finding[] Findings(FinalAccountsReport report) =>
        [.. new ReportChecker().Check(report).Findings.Where(finding => ProseRuleIds.Contains(finding.Identity) && finding.Identity.StartsWith("prose", StringComparison.Ordinal))];
}
