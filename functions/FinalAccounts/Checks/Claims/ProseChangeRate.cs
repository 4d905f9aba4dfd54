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
            if (group[ClaimAspect.Change] is not { Value: { } change } changed || group[ClaimAspect.ChangeRate] is not { Value: { } rate } rated)
            {
                continue;
            }

            if (change * rate < 0m)
            {
                yield return Report(
                    $"“{changed.Subject}”变动 {change}{changed.Unit} 而变动率 {rate}%，方向相反。请核对“增加/减少”与“增长/下降”。",
                    $"“{changed.Subject}” changes by {change} {changed.Unit} at a rate of {rate} %: opposite directions. Check the words.",
                    [changed, rated]);
                continue;
            }

            if (Least([.. group.AmountsIn(report).Select(now => Judge(rated, changed, now))]) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Judge(Claim rated, Claim changed, PrintedNumber now)
    {
        if (Quotient.Rate(now.Interval, changed.Interval) is not { } possible)
        {
            return null;
        }

        var change = changed.Value!.Value;
        var before = (now.Value!.Value * now.Unit.Scale) - (change * changed.Unit.Scale);
        var formula = new BilingualText(
            $"{change}{changed.Unit} ÷（{Say(now).Zh} − {change}{changed.Unit}）",
            $"{change} {changed.Unit} ÷ ({Say(now).En} − {change} {changed.Unit})");
        return Judge(rated, possible, 100m * change * changed.Unit.Scale / before, formula, changed, now);
    }
}
