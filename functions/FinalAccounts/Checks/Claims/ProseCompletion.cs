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
        foreach (var (group, claim) in ClaimGroup.Of(report).SelectMany(group =>
            group.Claims.Where(claim => claim is { Aspect: ClaimAspect.CompletionRate, Value: not null }).Select(claim => (group, claim))))
        {
            var rate = claim.Value!.Value;
            var budgets = group.BudgetsNamed(claim.Of).Cast<PrintedNumber>().ToList();
            if (budgets.Count == 0 && claim.Figure is { Statement: StatementId.T09 } key)
            {
                budgets = [.. StatedAmounts.BudgetsOf(report, key).Where(budget => budget.Value > 0m)];
            }

            if (budgets.Count > 0 && budgets.TrueForAll(budget => budget.Value == 0m))
            {
                if (rate != 0m)
                {
                    // 0 of 0 is written as 100 % by custom.
                    var nothing = group.AmountsIn(report).FirstOrDefault() is { Value: 0m } && rate == 100m;
                    yield return Report(
                        $"“{claim.Subject}”预算数为 0，却公布完成率 {claim.Printed}%。预算为 0 时没有完成率，请删去或核对预算数。",
                        $"“{claim.Subject}” has a budget of 0 and yet a completion rate of {claim.Printed} %. There is none; remove it or check the budget.",
                        [claim, .. budgets],
                        nothing ? Severity.Info : null);
                }

                continue;
            }

            var amounts = group.AmountsIn(report).ToList();
            var readings = from budget in budgets
                           where budget.Value > 0m
                           from final in amounts
                           select Judge(claim, final, budget);
            if (Least([.. readings]) is { } finding)
            {
                yield return finding;
            }
            else if (PrintsTwoDecimals(report, group.Section))
            {
                // 10 万元 among amounts with two decimals is 10.00 万元; that it was rounded is possible, so it is no error.
                var exact = from budget in budgets
                            where budget.Value > 0m
                            from final in amounts
                            select Judge(claim, Exact(final), Exact(budget));
                if (Least([.. exact]) is { } doubtful)
                {
                    yield return doubtful with { Severity = doubtful.Severity == Severity.Error ? Severity.Warning : doubtful.Severity };
                }
            }
        }
    }

    private static bool PrintsTwoDecimals(FinalAccountsReport report, ProseSection section)
    {
        var amounts = report.Claims.Where(claim => claim.Section == section && claim is { Unit.IsMoney: true, Value: not null and not 0m }).ToList();
        return amounts.Count >= 8 && amounts.Count(claim => claim.Decimals == 2) * 10 >= amounts.Count * 7;
    }

    private static PrintedNumber Exact(PrintedNumber number) => number is Claim { Decimals: < 2 } claim ? claim with { Decimals = 2 } : number;

    private Finding? Judge(Claim rate, PrintedNumber final, PrintedNumber budget) =>
        Quotient.Percent(final.Interval, budget.Interval) is not { } possible ? null : Judge(
            rate,
            possible,
            100m * final.Value!.Value * final.Unit.Scale / (budget.Value!.Value * budget.Unit.Scale),
            new($"{Say(final).Zh} ÷ 预算 {Say(budget).Zh}", $"{Say(final).En} ÷ budget {Say(budget).En}"),
            final,
            budget);
}
