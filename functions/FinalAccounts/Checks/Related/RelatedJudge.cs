using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>Judges one equation between reports by the interval rule.</summary>
internal static class RelatedJudge
{
    /// <summary>The verdict, with the numbers of both sides.</summary>
    public static RelatedCheck Judge(
        IRelatedIdentity identity,
        RelatedEquation equation,
        string instance,
        FinalAccountsReport report,
        ImmutableArray<FinalAccountsReport> others)
    {
        var check = new RelatedCheck(identity, equation, instance, Verdict.NotBound);
        var doubts = others.Select(other => (Report: other, Doubt: Doubt(other[equation.Other.Statement], equation.Other.Line)))
            .Prepend((Report: report, Doubt: Doubt(report[equation.Figure.Statement], equation.Figure.Line)));
        foreach (var (at, doubt) in doubts)
        {
            if (doubt is { } why)
            {
                return check with { Verdict = Verdict.Blocked, Reason = ReferenceEquals(at, report) ? why : In(at, why) };
            }
        }

        if (equation.Value is not { } value)
        {
            return check with { Reason = CheckReasons.NoTotal(report, equation.Figure) };
        }

        if (others.FirstOrDefault(other => other[equation.Other] is null) is { } without)
        {
            return check with { Reason = In(without, CheckReasons.NoTotal(without, equation.Other)) };
        }

        var figures = others.Select(other => new OtherFigure(OtherReport.Of(other), other[equation.Other]!))
            .Where(other => other.Figure.Value is not null)
            .ToImmutableArray();
        if (figures.IsEmpty)
        {
            return check with { Reason = In(others[0], CheckReasons.NoTotal(others[0], equation.Other)) };
        }

        var stored = figures.Aggregate(Interval.Zero, (sum, other) => sum + other.Figure.Interval);
        var slack = value.Slack + stored.Slack;
        var (said, sum) = (Middle(value), Middle(stored));
        return check with
        {
            Verdict = Judgement.Of(Relation.Equal, said - sum, slack),
            Others = figures,
            Said = said,
            Stored = sum,
            Slack = slack,
        };
    }

    private static decimal Middle(Interval interval) => interval.Low + interval.Slack;

    // Figures that may stand in the wrong column or line prove nothing.
    private static BilingualText? Doubt(Statement statement, string line)
    {
        if (statement.Status == StatementStatus.Unreadable)
        {
            return CheckReasons.Unreadable(statement);
        }

        foreach (var problem in statement.Problems)
        {
            if (problem.Line is null || problem.Line == line)
            {
                return problem.Message;
            }
        }

        var printed = statement.Lines.Where(printed => printed.Key == line).Take(2).ToList();
        return printed.Count == 2 ? CheckReasons.PrintedTwice(statement.Id, printed[0]) : null;
    }

    private static BilingualText In(FinalAccountsReport other, BilingualText reason) =>
        new($"{other.Year} 年度 {other.Department}：{reason.Zh}", $"{other.Department}, {other.Year}: {reason.En}");
}
