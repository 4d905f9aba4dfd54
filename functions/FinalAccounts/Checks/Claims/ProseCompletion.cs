using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>Completion of the budget is the final figure over the budget.</summary>
internal sealed class ProseCompletion() : RateRule(
    "prose-completion",
    new("预算完成率", "Completion of the budget"),
    new("完成率 = 决算数 ÷ 预算数；预算数为 0 时无完成率", "completion = final figure ÷ budget; none on a budget of 0"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var (group, claim) in ClaimGroup.Of(report).Where(group => group[ClaimAspect.CompletionRate] is not null).SelectMany(group =>
            group.Claims.Where(claim => claim is { Aspect: ClaimAspect.CompletionRate, Value: not null }).Select(claim => (group, claim))))
        {
            var rate = claim.Value!.Value;
            var budgets = group.BudgetsNamed(claim.Of).Select(budget => ClaimGroup.AsExact(report, budget)).ToList();
            if (budgets.Count == 0 && claim.Figure is { Statement: StatementId.T09 } key)
            {
                budgets = [.. StatedAmounts.BudgetsOf(report, key).Where(budget => budget.Value > 0m)];
            }

            else if (ClaimGroup.BudgetOf(claim.Of) is { } named && budgets.Count > 0 && !group.Budgets.Any(budget => budget.Aspect == named) && InStatement(report, claim, named) is { } printed)
            {
                budgets.Add(printed);
            }

            if (budgets.Count > 0 && budgets.TrueForAll(budget => budget.Value == 0m))
            {
                if (rate != 0m)
                {
                    // 0 of 0 is written as 100 % by custom.
                    var none = group.AmountsIn(report).FirstOrDefault() is { Value: 0m } && rate == 100m;
                    yield return Report(
                        $"“{claim.Subject}”预算数为 0，却公布完成率 {claim.Printed}%。预算为 0 时没有完成率，请删去或核对预算数。",
                        $"“{claim.Subject}” has a budget of 0 and yet a completion rate of {claim.Printed} %. There is none; remove it or check the budget.",
                        [claim, .. budgets],
                        none ? Severity.Info : null);
                }

                continue;
            }

            var amounts = group.AmountsIn(report).ToList();
            if (budgets.Count == 0 && rate != 0m && amounts is [{ Value: 0m } nothing])
            {
                yield return OfNothing(claim, nothing);
                continue;
            }

            // 完成年初预算 104.35 %，决算数大于预算数 50 万元: the budget follows from the difference.
            if (budgets.Count == 0 && group[ClaimAspect.BudgetDifference] is { Value: not null } difference && amounts is [var spent]
                && Quotient.Percent(spent.Interval, spent.Interval - difference.Interval) is { } implied
                && Judge(claim, implied, 100m * Yuan(spent) / (Yuan(spent) - Yuan(difference)), new($"{Say(spent).Zh} ÷（{Say(spent).Zh} − {difference.Value}{difference.Unit}）", $"{Say(spent).En} ÷ ({Say(spent).En} − {difference.Value} {difference.Unit})"), spent, difference) is { } off)
            {
                yield return off with { Severity = off.Severity == Severity.Error ? Severity.Warning : off.Severity };
                continue;
            }

            if (Strictest(report, claim, exact => Least([.. from budget in budgets
                                                           where budget.Value > 0m
                                                           from final in amounts
                                                           select Judge(claim, exact(final), exact(budget))])) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static decimal Yuan(PrintedNumber number) => number.Value!.Value * number.Unit.Scale;

    // 支出预算 16 万元, 完成调整后预算的 80 %: the sentence states another budget than the one that its rate is of.
    private static Figure? InStatement(FinalAccountsReport report, Claim rate, ClaimAspect budget) =>
        rate.Figure is { Statement: StatementId.T09 } key
        && report.Certain(key with { Column = budget == ClaimAspect.OpeningBudget ? ColumnKeys.OpeningBudget : ColumnKeys.AdjustedBudget }) is { Value: > 0m } figure ? figure : null;

    // Nothing was spent: of any budget that is 0 %.
    private Finding OfNothing(Claim rate, PrintedNumber nothing) => Compare(
        Report(
            $"“{rate.Subject}”决算数为 0，却公布完成率 {rate.Printed}%。请核对。",
            $"The final figure of “{rate.Subject}” is 0, and yet its completion rate is {rate.Printed} %. Check it.",
            [rate, nothing],
            rate.Value == 100m ? Severity.Info : null),
        rate.Value,
        0m);

    private Finding? Judge(Claim rate, PrintedNumber final, PrintedNumber budget) =>
        Quotient.Percent(final.Interval, budget.Interval) is not { } possible || possible.Meets(rate.Interval) ? null : Judge(
            rate,
            possible,
            100m * final.Value!.Value * final.Unit.Scale / (budget.Value!.Value * budget.Unit.Scale),
            new($"{Say(final).Zh} ÷ 预算 {Say(budget).Zh}", $"{Say(final).En} ÷ budget {Say(budget).En}"),
            final,
            budget);
}
