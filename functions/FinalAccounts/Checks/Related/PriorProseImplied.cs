using System.Collections.Immutable;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>Last year's amount that follows from this year's and its change, or its rate of change, is last year's figure.</summary>
public sealed class PriorProseImplied() : RelatedIdentity(
    "prior-prose-implied",
    new("增减额、增减率推出的上年数与上年决算", "Last year's amount as changes and rates imply it"),
    new(
        "本年数 − 增减额 = 上年决算同一数；只有增减率时：本年数 ÷（1 + 增减率）= 上年决算同一数",
        "this year − change = last year's figure; where only the rate is stated: this year ÷ (1 + rate) = last year's figure"),
    [],
    Relationship.PriorYear)
{
    /// <inheritdoc/>
    public override IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others) =>
        PriorYearValues.Of(report)
            .Where(value => value is { Source: not PriorYearSource.Printed, Amount: not null })
            .Select(value => (Value: value, Key: PriorProse.Figure(value.Claim, report)))
            .Where(pair => pair.Key is not null)
            .GroupBy(pair => (pair.Value.Claim.Group, Key: pair.Key!.Value), pair => pair.Value)
            .Select(group => Equation(group.Key.Key, [.. group], others[0]));

    // A change that does not fit its rate is a finding of its own and no matter of last year's: one of the two that fits is enough.
    private static RelatedEquation Equation(FigureKey key, ImmutableArray<PriorYearValue> values, FinalAccountsReport prior)
    {
        var fitting = prior.Certain(key) is { Value: not null } stored ? values.FirstOrDefault(value => value.Value.Meets(stored.Interval)) : null;
        var shown = fitting ?? values[0];
        return new(key, [shown.Amount!, shown.Claim], shown.Value, key, Words(shown.Amount!, shown.Claim));
    }

    private static BilingualText Words(PrintedNumber now, Claim spoken)
    {
        var number = spoken.Value is null ? spoken.Printed : $"{(spoken.Value < 0m ? "-" : "+")}{spoken.Printed.TrimStart('-', '+')}{spoken.Unit}";
        return new(
            $"文字说明的“{spoken.Subject}”（本年 {now.Printed}{now.Unit}，比上年 {number}）",
            $"the prose on “{spoken.Subject}” (this year {now.Printed} {now.Unit}, against last year {number})");
    }
}
