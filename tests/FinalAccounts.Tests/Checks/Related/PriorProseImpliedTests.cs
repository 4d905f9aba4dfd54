using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Checks.Related;

public class PriorProseImpliedTests() : PriorProseTests("prior-prose-implied")
{
    private static readonly FigureKey Income = new(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount);

    // 34,763.87 − 34,643.37 = 120.50.
    protected override FinalAccountsReport Report =>
        Saying((ClaimAspect.Amount, "34763.87", 34_763.87m, "万元"), (ClaimAspect.Change, "34643.37", 34_643.37m, "万元"));

    [Theory]
    [InlineData("28748.70", Verdict.Rounding)]
    [InlineData("28750.60", Verdict.Rounding)]
    [InlineData("28748.00", Verdict.Violated)]
    [InlineData("28751.00", Verdict.Violated)]
    public void Where_only_the_rate_is_stated_it_is_what_rounding_of_the_rate_allows(string lastYear, Verdict verdict)
    {
        // 34,763.87 ÷ 1.2092 = 28,749.48; ÷ 1.20925 = 28,748.29 and ÷ 1.20915 = 28,750.67 are the ends.
        var report = Saying((ClaimAspect.Amount, "34763.87", 34_763.87m, "万元"), (ClaimAspect.ChangeRate, "20.92", 20.92m, "%"));
        var checks = new ReportChecker().Check(report, Related(Printing(Other, Income, lastYear)));

        Assert.Equal(verdict, checks.Identities.Single(result => result.Identity == "prior-prose-implied").Verdict);
    }

    [Fact]
    public void A_change_that_does_not_fit_its_own_rate_is_no_matter_of_last_year()
    {
        // The rate fits last year's 28,749.48; the change lost a digit. prose-change-rate says so.
        var report = Saying(
            (ClaimAspect.Amount, "34763.87", 34_763.87m, "万元"),
            (ClaimAspect.Change, "601.39", 601.39m, "万元"),
            (ClaimAspect.ChangeRate, "20.92", 20.92m, "%"));
        var findings = new ReportChecker().Check(report, Related(Printing(Other, Income, "28749.48"))).Findings;

        Assert.Contains(findings, finding => finding.Identity == "prose-change-rate");
        Assert.DoesNotContain(findings, finding => finding.Identity == "prior-prose-implied");
    }

    [Fact]
    public void Many_differences_at_once_are_one_finding_on_the_scope()
    {
        var claims = Report.Claims;
        string[] lines = [LineKeys.IncomeTotal, LineKeys.ExpenditureTotal, LineKeys.IncomeGrandTotal, LineKeys.ExpenditureGrandTotal];
        var report = Report with
        {
            Claims = [.. lines.SelectMany((line, i) => claims.Select(claim => claim with
            {
                Group = i,
                Figure = new(StatementId.T01, line, ColumnKeys.Amount),
            }))],
        };
        var other = lines.Select((line, i) => (Line: line, Amount: $"{1_000 + (i * 100)}.00"))
            .Aggregate(Other, (prior, item) => Printing(prior, new(StatementId.T01, item.Line, ColumnKeys.Amount), item.Amount));

        var finding = Assert.Single(
            new ReportChecker().Check(report, Related(other)).Findings,
            finding => finding.Identity == "prior-prose-implied");
        Assert.Contains("4 of 4", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal(4, finding.Explains.Length);
    }
}
