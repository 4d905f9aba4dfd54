using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>Where the items listed make up the whole final figure, their budgets make up the whole budget, and the other way round.</summary>
internal sealed class ProseBudgetSum() : ProseRule(
    "prose-budget-sum",
    new("各项预算数之和", "Budgets of the items"),
    new("各项决算数之和等于总数时，各项预算数之和 = 总预算数", "when the items' final figures add up to the total, so do their budgets"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var section in ClaimGroup.Of(report).GroupBy(group => group.Section))
        {
            if (section.Key is not (ProseSection.FiscalExpenditure or ProseSection.GeneralBudget))
            {
                continue;
            }

            var whole = section.FirstOrDefault(group => IsTotal(group) && group.Budgets.Any());
            var items = section.Where(group => group.Subject.Contains("（类）", StringComparison.Ordinal) && group.Budgets.Count() == 1 && group.Amount is not null).ToList();
            if (whole?.Amount is not { } final || items.Count < 2 || whole.Budgets.ToList() is not [{ } budget]
                || items.Exists(item => item.Budgets.First().Aspect != budget.Aspect))
            {
                continue;
            }

            if (!Sum(items.Select(item => item.Amount!)).Meets(final.Interval))
            {
                if (Sum(items.Select(item => item.Budgets.First())).Meets(budget.Interval) && Finals(report, final, items.ConvertAll(item => item.Amount!)) is { } finding)
                {
                    yield return finding;
                }

                continue;
            }

            var parts = items.Select(item => item.Budgets.First()).ToList();
            var sum = Sum(parts);
            if (sum.Meets(budget.Interval))
            {
                continue;
            }

            // An item with a budget and no expenditure may be left out of the list: then the sum is short and nothing is proven.
            var expected = parts.Sum(part => part.Value!.Value * part.Unit.Scale) / budget.Unit.Scale;
            yield return Compare(
                Report(
                    $"“{budget.Subject}”预算数公布 {budget.Printed}{budget.Unit}，而所列 {parts.Count} 项预算数之和为 {Round(expected, budget.Decimals)}{budget.Unit}（决算数之和则与总数相符）。请核对各项预算数。",
                    $"The budget of “{budget.Subject}” is {budget.Printed} {budget.Unit}, but those of its {parts.Count} items add up to {Round(expected, budget.Decimals)} {budget.Unit}, while their final figures do add up. Check the budgets.",
                    [budget, .. parts],
                    sum.Low > budget.Interval.High ? null : Severity.Info),
                budget.Value,
                expected,
                (sum.Slack + budget.Interval.Slack) / budget.Unit.Scale);
        }
    }

    // The other way round: all budgets are listed, so all that was spent is. Where the statement holds an item, it says itself which is wrong.
    private Finding? Finals(FinalAccountsReport report, Claim final, List<Claim> parts)
    {
        if (ProseFigure.Contradicts(report, final) || parts.Select(AsInStatement).Aggregate((a, b) => a + b).Meets(final.Interval))
        {
            return null;
        }

        Interval AsInStatement(Claim claim) => ProseFigure.Contradicts(report, claim) && report[claim.Figure!.Value] is { Value: not null } figure ? figure.Interval : claim.Interval;
        var sum = Sum(parts);
        var expected = parts.Sum(part => part.Value!.Value * part.Unit.Scale) / final.Unit.Scale;
        return Compare(
            Report(
                $"“{final.Subject}”决算数公布 {final.Printed}{final.Unit}，而所列 {parts.Count} 项决算数之和为 {Round(expected, final.Decimals)}{final.Unit}（预算数之和则与总数相符）。请核对各项决算数。",
                $"The final figure of “{final.Subject}” is {final.Printed} {final.Unit}, but those of its {parts.Count} items add up to {Round(expected, final.Decimals)} {final.Unit}, while their budgets do add up. Check the final figures.",
                [final, .. parts]),
            final.Value,
            expected,
            (sum.Slack + final.Interval.Slack) / final.Unit.Scale);
    }

    private static bool IsTotal(ClaimGroup group) =>
        group.Amount?.Figure is { } key && (key.Line is LineKeys.Total or LineKeys.ExpenditureTotal) && key.Column == ColumnKeys.Total;

    private static Interval Sum(IEnumerable<Claim> claims) => claims.Select(claim => claim.Interval).Aggregate((a, b) => a + b);
}
