using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>
/// Last year's accounts, as this year's prose implies them, balance too: what was carried over and came in is what was spent and carried on. Where the prose
/// does not say that surplus used and surplus distributed were nothing, they may make the difference, and it is only worth a look.
/// </summary>
internal sealed class PriorBalance() : ProseRule(
    "prose-prior-balance",
    new("隐含的上年收支平衡", "Last year's balance"),
    new("上年年初结转 + 上年收入 = 上年支出 + 上年年末结转（均由本年数与增减额推出）", "last year's opening + income = expenditure + closing, as they follow from this year's amounts and changes"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    private static readonly string[] Lines = [LineKeys.IncomeOpening, LineKeys.IncomeTotal, LineKeys.ExpenditureTotal, LineKeys.ExpenditureClosing];
    private static readonly string[] Others = [LineKeys.IncomeSurplusUsed, LineKeys.SurplusDistribution];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var values = PriorYearValues.Of(report)
            .Where(value => value.Source != PriorYearSource.Rate && value.Figure is { Statement: StatementId.T01 })
            .GroupBy(value => value.Figure!.Value.Line)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);

        // A line that follows in two ways that differ is the business of another rule.
        if (!Lines.All(line => values.TryGetValue(line, out var same) && same.TrueForAll(value => value.Value.Meets(same[0].Value))))
        {
            yield break;
        }

        var (opening, income, spent, closing) = (values[Lines[0]][0], values[Lines[1]][0], values[Lines[2]][0], values[Lines[3]][0]);
        var left = opening.Value + income.Value;
        var right = spent.Value + closing.Value;
        if (left.Meets(right))
        {
            yield break;
        }

        var nothingElse = Others.All(line => values.TryGetValue(line, out var same) && same[0].Value.Contains(0m));
        var unit = income.Claim.Unit.IsMoney ? income.Claim.Unit : Unit.WanYuan;
        var (sum, total) = (Middle(left, unit), Middle(right, unit));
        yield return Compare(
            Report(
                $"由本年数和增减额推出的上年数不平衡：上年年初结转 {Say(opening)} + 收入 {Say(income)} = {Round(sum)}{unit}，支出 {Say(spent)} + 年末结转 {Say(closing)} = {Round(total)}{unit}。请核对各项增减额。",
                $"Last year's amounts, as they follow from this year's and the changes, do not balance: opening {Say(opening)} + income {Say(income)} = {Round(sum)} {unit}, expenditure {Say(spent)} + closing {Say(closing)} = {Round(total)} {unit}. Check the changes.",
                [opening.Claim, income.Claim, spent.Claim, closing.Claim],
                nothingElse ? null : Severity.Info),
            sum,
            total,
            (left.Slack + right.Slack) / unit.Scale);

        string Say(PriorYearValue value) => Round(Middle(value.Value, unit));
    }

    private static decimal Middle(Interval interval, Unit unit) => (interval.Low + interval.High) / 2m / unit.Scale;
}
