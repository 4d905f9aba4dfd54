using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks.Related;

/// <summary>
/// What every identity with other reports must show on one of its instances: it holds, holds by rounding, is violated, is not bound, is blocked.
/// Both reports are the seed, into which the test prints one amount here and the same one there.
/// </summary>
/// <param name="identity">The identity's id.</param>
/// <param name="figure">The figure of this report: <c>T01/income.opening/amount</c>.</param>
/// <param name="other">The figure of the other.</param>
public abstract class RelatedIdentityTests(string identity, string figure, string other)
{
    private const decimal Amount = 120.50m;

    private readonly FigureKey there = Key(other);

    /// <summary>The figure of this report.</summary>
    protected FigureKey Here { get; } = Key(figure);

    /// <summary>This report, its figure printed as <see cref="Amount"/>.</summary>
    protected virtual FinalAccountsReport Report => Printing(TruthReport.Load(), Here, "120.50");

    [Fact]
    public void It_holds()
    {
        var result = Result(Printing(Other, there, "120.50"));

        Assert.Equal(Verdict.Holds, result.Verdict);
        Assert.Equal((Amount, Amount), (result.Provided, result.Calculated));
        var stored = result.Elsewhere.First(stored => stored.Figure.Key == there);
        Assert.Equal(("120.50", Other.Year), (stored.Figure.Printed, stored.Report.Year));
    }

    [Fact]
    public void It_holds_by_rounding()
    {
        var result = Result(Printing(Other, there, "120.51"));

        Assert.Equal(Verdict.Rounding, result.Verdict);
        Assert.True(result.Slack >= 0.01m);
    }

    [Fact]
    public void It_is_violated()
    {
        var checks = Check(Printing(Other, there, "43.50"));
        var result = Of(checks);

        Assert.Equal(Verdict.Violated, result.Verdict);
        Assert.Equal(77m, result.Provided - result.Calculated);
        var finding = Assert.Single(checks.Findings, finding => finding.Explains.Contains($"{identity} {figure}"));
        Assert.NotEqual(Severity.Error, finding.Severity);
        Assert.Equal(77m, finding.Difference);
        Assert.Contains("43.50", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("43.50", finding.Message.En, StringComparison.Ordinal);
        Assert.Contains(finding.Elsewhere, elsewhere => elsewhere.Figure.Printed == "43.50");
    }

    [Fact]
    public void It_is_not_bound_without_the_other_report_or_its_figure()
    {
        var blank = Result(Printing(Other, there, ""));
        Assert.Equal(Verdict.NotBound, blank.Verdict);
        Assert.NotNull(blank.Reason);

        var alone = new ReportChecker().Check(Report);
        var without = Assert.Single(alone.Identities, result => result.Identity == identity);
        Assert.Equal(Verdict.NotBound, without.Verdict);
        Assert.NotNull(without.Reason);
        Assert.DoesNotContain(alone.Findings, finding => finding.Identity == identity);
    }

    [Fact]
    public void It_is_blocked_when_the_others_line_could_not_be_read()
    {
        var printed = Printing(Other, there, "43.50");
        var problem = new ReadProblem("not-a-number", new("读不出", "unreadable"), new Place("x.txt", Line: 7), there.Line);
        var result = Result(printed.With(printed[there.Statement] with { Problems = [problem] }));

        Assert.Equal(Verdict.Blocked, result.Verdict);
        Assert.Contains("unreadable", result.Reason!.Value.En, StringComparison.Ordinal);
    }

    /// <summary>The report that this one is held against, before its figure is printed.</summary>
    protected abstract FinalAccountsReport Other { get; }

    /// <summary>The reports at hand when <see cref="Other"/> is as given.</summary>
    protected abstract RelatedReports Related(FinalAccountsReport other);

    private protected static FinalAccountsReport Printing(FinalAccountsReport report, FigureKey key, string printed) =>
        report.WithCells(key.Statement, [key]).With(key, printed);

    private static FigureKey Key(string text)
    {
        var parts = text.Split('/');
        return new(Enum.Parse<StatementId>(parts[0]), parts[1], parts[2]);
    }

    private IdentityResult Result(FinalAccountsReport other) => Of(Check(other));

    private CheckResult Check(FinalAccountsReport other) => new ReportChecker().Check(Report, Related(other));

    private IdentityResult Of(CheckResult checks) =>
        checks.Identities.Single(result => result.Identity == identity && result.Instance == figure);
}
