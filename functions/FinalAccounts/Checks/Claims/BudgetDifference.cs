using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>The amount and the rate by which the final figure differs from the budget (预决算差异率) are those of the two amounts.</summary>
internal sealed class BudgetDifference() : RateRule(
    "prose-budget-difference",
    new("预决算差异率", "Difference from the budget"),
    new("预决算差异 = 决算数 − 预算数；差异率 = 差异 ÷ 预算数", "difference = final figure − budget; its rate = difference ÷ budget"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            if (group[ClaimAspect.BudgetDifference] is { Value: not null } difference && group.AmountIn(report) is { Value: not null } amount
                && !(group[ClaimAspect.BudgetDifferenceRate] is { Value: { } rated } && rated * difference.Value < 0m)
                && Against(report, group, difference) is { Count: > 0 } against && against.TrueForAll(budget => !(amount.Interval - budget.Interval).Meets(difference.Interval)))
            {
                yield return Differ(difference, amount, against.MinBy(budget => Math.Abs(Expected(difference, amount, budget) - difference.Value.Value))!);
            }

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

    // The budget of the sentence; where it states none, those that 公开09表 and other sentences have for the line: 预算 may be any of them.
    private static List<PrintedNumber> Against(FinalAccountsReport report, ClaimGroup group, Claim difference) => group.Budgets.ToList() switch
    {
        [{ Value: not null } only] => [only],
        [] when difference.Figure is { Statement: StatementId.T09 } key => Named(difference) is { } column && report.Certain(key with { Column = column }) is { Value: not null } figure
            ? [figure] : [.. StatedAmounts.BudgetsOf(report, key)],
        _ => [],
    };

    // 比年初预算减少 6 万元: the words right before the number say which budget.
    private static string? Named(Claim difference)
    {
        var sentence = CompactText.ValueOf(difference.Sentence);
        var at = sentence.IndexOf(CompactText.ValueOf(difference.Printed) + difference.Unit.Symbol, StringComparison.Ordinal);
        var lead = at < 0 ? "" : sentence[Math.Max(0, at - 14)..at];
        return lead.Contains("年初", StringComparison.Ordinal) ? ColumnKeys.OpeningBudget
            : lead.Contains("全年", StringComparison.Ordinal) || lead.Contains("调整", StringComparison.Ordinal) ? ColumnKeys.AdjustedBudget : null;
    }

    private static decimal Expected(Claim difference, PrintedNumber final, PrintedNumber budget) =>
        ((final.Value!.Value * final.Unit.Scale) - (budget.Value!.Value * budget.Unit.Scale)) / difference.Unit.Scale;

    private Finding Differ(Claim difference, PrintedNumber final, PrintedNumber budget)
    {
        var expected = Expected(difference, final, budget);
        return Compare(
            Report(
                $"“{difference.Subject}”与预算相比公布变动 {difference.Value}{difference.Unit}，而 {final.Printed}{final.Unit} − 预算 {budget.Printed}{budget.Unit} = {Round(expected, difference.Decimals)}{difference.Unit}。请核对。",
                $"“{difference.Subject}” differs from its budget by {difference.Value} {difference.Unit}, but {final.Printed} {final.Unit} − budget {budget.Printed} {budget.Unit} = {Round(expected, difference.Decimals)} {difference.Unit}. Check it.",
                [difference, final, budget]),
            difference.Value,
            expected,
            (difference.Interval.Slack + final.Interval.Slack + budget.Interval.Slack) / difference.Unit.Scale);
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
