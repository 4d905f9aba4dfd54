namespace FinalAccounts.Narrative;

/// <summary>What a sentence says of a change without naming whose it is: <c>与 2023 年 80 万元相比，增加 20 万元，增长 25 %</c>.</summary>
/// <param name="Change">By how much, in base units, with its sign.</param>
/// <param name="Base">Last year's amount or the budget, in base units; null where it is not said.</param>
/// <param name="Rate">The rate in per cent, with its sign; null where it is not said.</param>
internal sealed record ChangeSentence(decimal Change, decimal? Base, decimal? Rate)
{
    /// <summary>The change that a sentence states; null where it states none that can be held against an amount.</summary>
    /// <param name="sentence">The compact sentence.</param>
    public static ChangeSentence? Of(string sentence)
    {
        decimal? change = null, against = null, rate = null;
        foreach (var measure in Measure.All(sentence))
        {
            var lead = SubjectPhrase.WithoutFillers(sentence[..measure.Start]);
            if (measure.IsMoney && Frames.Match(lead, MeasureKind.Money) is { Aspect: ClaimAspect.Change } money)
            {
                change ??= measure.Value * measure.Unit.Scale * (money.Sign < 0 ? -1m : 1m);
            }
            else if (measure.IsMoney && change is null)
            {
                against ??= measure.Value * measure.Unit.Scale;
            }
            else if (measure.IsPercent && Frames.Match(lead, MeasureKind.Percent) is { Aspect: ClaimAspect.ChangeRate } percent)
            {
                rate ??= measure.Value * (percent.Sign < 0 ? -1m : 1m);
            }
        }

        return change is { } by && (against ?? rate) is not null ? new(by, against, rate) : null;
    }

    /// <summary>How far an amount is from what the sentence says of it, as a part of the amount; the least where it says two things.</summary>
    /// <param name="amount">This year's amount in base units.</param>
    public decimal Misfit(decimal amount)
    {
        var prior = amount - Change;
        var byBase = Base is { } against ? Math.Abs(prior - against) / Math.Max(1m, Math.Abs(amount)) : decimal.MaxValue;
        var byRate = Rate is { } rate && prior != 0m ? Math.Abs((100m * Change / prior) - rate) / 100m : decimal.MaxValue;
        return Math.Min(byBase, byRate);
    }
}
