using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>Amount, change and rate of change belong together, and change and rate point the same way.</summary>
internal sealed class ProseChangeRate() : RateRule(
    "prose-change-rate",
    new("增减额与增减率", "Change and its rate"),
    new("增减率 = 增减额 ÷（本年数 − 增减额），方向一致", "rate = change ÷ (this year − change), in one direction"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            var below = false;
            foreach (var (change, rate) in ((ClaimAspect, ClaimAspect)[])
                [(ClaimAspect.Change, ClaimAspect.ChangeRate), (ClaimAspect.BudgetDifference, ClaimAspect.BudgetDifferenceRate)])
            {
                if (!below && group[change] is { Value: not null } changed && group[rate] is { Value: not null } rated && string.Equals(changed.Of, rated.Of, StringComparison.Ordinal) && Judge(report, group, changed, rated) is { } finding)
                {
                    yield return finding;

                    // One amount that is too small by its unit makes every change too large.
                    below = finding.Expected is null && finding.Operands.Length > 2;
                }
            }

            if (group[ClaimAspect.Change] is { Value: > 0m, Of: null } rise && !IsBalance(rise) && group[ClaimAspect.ChangeRate] is null
                && group.Claims.FirstOrDefault(claim => claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: >= 0m }) is { } now
                && string.Equals(now.Sentence, rise.Sentence, StringComparison.Ordinal) && group.AmountsIn(report).All(amount => (amount.Interval - rise.Interval).High < 0m))
            {
                yield return BelowNothing(now, rise, null);
            }
        }
    }

    private Finding? Judge(FinalAccountsReport report, ClaimGroup group, Claim changed, Claim rated)
    {
        var (change, rate) = (changed.Value!.Value, rated.Value!.Value);
        if (change * rate < 0m)
        {
            return Report(
                $"“{changed.Subject}”变动 {change}{changed.Unit} 而变动率 {rate}%，方向相反。请核对“增加/减少”与“增长/下降”。",
                $"“{changed.Subject}” changes by {change} {changed.Unit} at a rate of {rate} %: opposite directions. Check the words.",
                [changed, rated]);
        }

        var amounts = group.AmountsIn(report).ToList();
        if (rate != 0m && change > 0m && amounts.Count == 1 && FromNothing(amounts[0], changed, rated) is { } finding)
        {
            return finding;
        }

        return change > 0m && !IsBalance(changed) && amounts.Count > 0 && amounts.TrueForAll(now => now.Interval.Low >= 0m && (now.Interval - changed.Interval).High < 0m)
            ? BelowNothing(amounts[0], changed, rated)
            : Strictest(report, changed, exact => Least([.. amounts.Select(now => Judge(rated, (Claim)exact(changed), exact(now)))]));
    }

    // A balance may begin below zero, by a deficit of other money.
    private static bool IsBalance(Claim claim) => claim.Subject.Contains("结转", StringComparison.Ordinal) || claim.Subject.Contains("结余", StringComparison.Ordinal);

    // What rose by more than it is was less than nothing before.
    private Finding BelowNothing(PrintedNumber now, Claim changed, Claim? rated) => Report(
        $"“{changed.Subject}”本年 {Say(now).Zh}，却增加 {changed.Printed}{changed.Unit}{(rated is null ? "" : $"、增长 {rated.Printed}%")}：增加额大于本年数，上年数将为负。请核对本年数、增加额及其单位。",
        $"“{changed.Subject}” rises by {changed.Printed} {changed.Unit}{(rated is null ? "" : $" ({rated.Printed} %)")} to {Say(now).En}: more than it is, so last year's would be negative. Check both amounts and their units.",
        rated is null ? [changed, now] : [changed, now, rated]);

    // What grew from 0 has no rate of growth.
    private Finding? FromNothing(PrintedNumber now, Claim changed, Claim rated)
    {
        var before = now.Interval - changed.Interval;
        return now.Value is not > 0m || now.Value * now.Unit.Scale != changed.Value * changed.Unit.Scale || rated.Interval.High >= 100m * changed.Interval.Low / before.High
            ? null
            : Report(
                $"“{changed.Subject}”本年 {now.Printed}{now.Unit}，增加 {changed.Printed}{changed.Unit}，上年为 0，增长率没有意义，却公布增长 {rated.Printed}%。请删去增长率，写明上年为 0、不可比。",
                $"“{changed.Subject}” is {now.Printed} {now.Unit} and rises by {changed.Printed} {changed.Unit}: last year's was 0, so a growth of {rated.Printed} % means nothing. Remove the rate and say that there was nothing to compare with.",
                [rated, changed, now]);
    }

    private Finding? Judge(Claim rated, Claim changed, PrintedNumber now)
    {
        if (Quotient.Rate(now.Interval, changed.Interval) is not { } possible || possible.Meets(rated.Interval))
        {
            return null;
        }

        var change = changed.Value!.Value;
        var before = (now.Value!.Value * now.Unit.Scale) - (change * changed.Unit.Scale);
        var formula = new BilingualText(
            $"{change}{changed.Unit} ÷（{Say(now).Zh} {(change < 0m ? '+' : '−')} {Math.Abs(change)}{changed.Unit}）",
            $"{change} {changed.Unit} ÷ ({Say(now).En} {(change < 0m ? '+' : '−')} {Math.Abs(change)} {changed.Unit})");
        return Judge(rated, possible, 100m * change * changed.Unit.Scale / before, formula, changed, now);
    }
}
