using System.Collections.Immutable;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Related;

/// <summary>Last year's amount that the prose quotes is last year's figure.</summary>
public sealed class PriorProseQuoted() : RelatedIdentity(
    "prior-prose-quoted",
    new("文字说明引用的上年数与上年决算", "Last year's amounts as the prose quotes them"),
    new("文字所称上年数 = 上年决算同一数", "last year's amount as quoted = last year's figure"),
    [],
    Relationship.PriorYear)
{
    /// <inheritdoc/>
    public override IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others)
    {
        foreach (var (subject, _, value, source, claim, _) in PriorYearValues.Of(report))
        {
            if (source == PriorYearSource.Printed && PriorProse.Figure(claim, report) is { } key)
            {
                yield return new(
                    key,
                    [claim],
                    value,
                    key,
                    new($"文字说明所称上年“{subject}” {claim.Printed}{claim.Unit}", $"last year's “{subject}” as the prose quotes it, {claim.Printed} {claim.Unit},"));
            }
        }
    }
}
