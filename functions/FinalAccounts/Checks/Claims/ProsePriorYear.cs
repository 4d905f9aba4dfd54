using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>Last year's amounts that different sentences imply are one amount.</summary>
internal sealed class ProsePriorYear() : ProseRule(
    "prose-prior-year",
    new("隐含的上年数一致", "Last year's amounts"),
    new("同一项目由“本年数 − 增减额”推出的上年数各处一致", "last year's amount (this year − change) is the same wherever it follows"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var groups = ClaimGroup.Of(report).ToList();
        foreach (var same in groups
            .Where(group => group[ClaimAspect.Change] is { Value: not null, Figure: not null } && group.AmountIn(report) is not null)
            .GroupBy(group => group[ClaimAspect.Change]!.Figure!.Value))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                if (!Prior(first, report).Meets(Prior(other, report)))
                {
                    yield return Disagree(first[ClaimAspect.Change]!, Middle(first, report), other[ClaimAspect.Change]!, Middle(other, report));
                }
            }
        }

        foreach (var group in groups)
        {
            if (group[ClaimAspect.PriorAmount] is { } prior && group[ClaimAspect.Change] is { Value: not null } change
                && group.AmountIn(report) is not null && !Prior(group, report).Meets(prior.Interval))
            {
                yield return Disagree(prior, prior.Value!.Value, change, Middle(group, report)) with { Severity = Severity.Warning };
            }
        }
    }

    private Finding Disagree(Claim a, decimal priorA, Claim b, decimal priorB) => Compare(
        Report(
            $"“{a.Subject}”的上年数，一处推得 {Round(priorA)}{a.Unit}，另一处推得 {Round(priorB)}{b.Unit}。请核对增减额。",
            $"Last year's “{a.Subject}” follows as {Round(priorA)} {a.Unit} in one sentence and as {Round(priorB)} {b.Unit} in another. Check the changes.",
            [a, b]),
        priorA,
        priorB);

    private static Interval Prior(ClaimGroup group, FinalAccountsReport report) =>
        group.AmountIn(report)!.Interval - group[ClaimAspect.Change]!.Interval;

    private static decimal Middle(ClaimGroup group, FinalAccountsReport report)
    {
        var prior = Prior(group, report);
        return (prior.Low + prior.High) / 2m / group[ClaimAspect.Change]!.Unit.Scale;
    }
}
