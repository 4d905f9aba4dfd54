using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks;

/// <summary>
/// What every identity must show on one of its instances: it holds, holds by rounding, is violated, is not bound, is blocked.
/// The instance stands in the seed, whose figures are known to be right, or is made in it from amounts given by the test.
/// </summary>
/// <param name="identity">The identity's id.</param>
/// <param name="total">The total of the instance: <c>T02/201/total</c>.</param>
/// <param name="printed">Figures to print first, where the seed has blanks: <c>T08/total/total=10.00</c>.</param>
public abstract class IdentityTests(string identity, string total, params string[] printed)
{
    private readonly FigureKey totalKey = Key(total);

    private FinalAccountsReport Report { get; } = Made(printed);

    [Fact]
    public void It_holds()
    {
        var result = Result(Report);

        Assert.Equal(Verdict.Holds, result.Verdict);
        Assert.Equal(Report[totalKey]!.Value, result.Provided);
    }

    [Fact]
    public void It_holds_by_rounding()
    {
        // By half a unit of the last decimal at each of its at least two figures, the sides may be one unit apart.
        var unit = Report[totalKey]!.Decimals == 0 ? 1m : 0.01m;
        var result = Result(Report.With(totalKey, Text(Calculated() - unit)));

        Assert.Equal(Verdict.Rounding, result.Verdict);
        Assert.True(result.Slack >= unit);
    }

    [Fact]
    public void It_is_violated()
    {
        var result = Result(Report.With(totalKey, Text(Calculated() - 77m)));

        Assert.Equal(Verdict.Violated, result.Verdict);
        Assert.Equal(77m, result.Calculated - result.Provided);
    }

    [Fact]
    public void It_is_not_bound_without_its_total()
    {
        var result = Result(Report.With(totalKey, ""));

        Assert.Equal(Verdict.NotBound, result.Verdict);
        Assert.NotNull(result.Reason);
        Assert.Null(result.Provided);
    }

    [Fact]
    public void It_is_blocked_when_a_line_could_not_be_read()
    {
        var statement = Report[totalKey.Statement];
        var problem = new ReadProblem("not-a-number", new("读不出", "unreadable"), new Place("x.txt", Line: 7), totalKey.Line);
        var result = Result(Report.With(statement with { Problems = [problem] }));

        Assert.Equal(Verdict.Blocked, result.Verdict);
        Assert.Equal(problem.Message, result.Reason);
    }

    private IdentityResult Result(FinalAccountsReport report) =>
        new ReportChecker().Check(report).Identities.Single(result => result.Identity == identity && result.Instance == total);

    private decimal Calculated() => Result(Report).Calculated!.Value;

    private static FinalAccountsReport Made(string[] printed)
    {
        var changes = printed.Select(text => text.Split('=')).Select(pair => KeyValuePair.Create(Key(pair[0]), pair[1])).ToArray();
        var report = TruthReport.Load();
        foreach (var id in changes.Select(change => change.Key.Statement).Distinct())
        {
            report = report.WithCells(id, changes.Select(change => change.Key).Where(key => key.Statement == id));
        }

        return report.With(changes);
    }

    private static FigureKey Key(string text)
    {
        var parts = text.Split('/');
        return new(Enum.Parse<StatementId>(parts[0]), parts[1], parts[2]);
    }

    private static string Text(decimal value) => FormattableString.Invariant($"{value}");
}
