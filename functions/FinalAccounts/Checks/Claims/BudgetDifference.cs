using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>The rate by which the final figure differs from the budget (预决算差异率) is that of the two amounts.</summary>
internal sealed class BudgetDifference() : RateRule(
    "prose-budget-difference",
    new("预决算差异率", "Difference from the budget"),
    new("预决算差异率 = （决算数 − 预算数）÷ 预算数", "difference rate = (final figure − budget) ÷ budget"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            if (group[ClaimAspect.BudgetDifferenceRate] is not { Value: not null } rate || group[ClaimAspect.BudgetDifference] is not null)
            {
                continue;
            }

            var readings = group.Budgets.Where(budget => budget.Value > 0m)
                .SelectMany(budget => group.AmountsIn(report).Select(final => Judge(rate, final, budget)));
            if (Least([.. readings]) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Judge(Claim rate, PrintedNumber final, Claim budget) =>
        Quotient.Percent(final.Interval, budget.Interval) is not { } possible ? null : Judge(
            rate,
            possible - new Interval(100m, 100m),
            (100m * final.Value!.Value * final.Unit.Scale / (budget.Value!.Value * budget.Unit.Scale)) - 100m,
            new($"（{Say(final).Zh} − 预算 {budget.Printed}{budget.Unit}）÷ 预算", $"({Say(final).En} − budget {budget.Printed} {budget.Unit}) ÷ budget"),
            final,
            budget);
}
