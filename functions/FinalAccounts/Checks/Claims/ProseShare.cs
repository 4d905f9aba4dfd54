using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>A share is its amount over its total.</summary>
internal sealed class ProseShare() : RateRule(
    "prose-share",
    new("占比", "Shares"),
    new("占比 = 本项 ÷ 合计", "share = part ÷ total"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            if (group[ClaimAspect.Share] is not { } share || Whole(report, share) is not { } whole)
            {
                continue;
            }

            if (Least([.. group.AmountsIn(report).Select(part => Judge(share, part, whole))]) is { } finding)
            {
                // What a share without a named total is a share of is certain when the section states that total, else it is a good guess.
                var certain = !string.IsNullOrEmpty(share.Of) || report.Claims.Any(claim =>
                    claim.Section == share.Section && claim.Figure == share.OfFigure && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final);
                yield return certain || finding.Severity != Severity.Error ? finding : finding with { Severity = Severity.Warning };
            }
        }
    }

    private Finding? Judge(Claim share, PrintedNumber part, PrintedNumber whole) =>
        Quotient.Percent(part.Interval, whole.Interval) is not { } possible ? null : Judge(
            share,
            possible,
            100m * part.Value!.Value * part.Unit.Scale / (whole.Value!.Value * whole.Unit.Scale),
            new($"{Say(part).Zh} ÷ {Say(whole).Zh}", $"{Say(part).En} ÷ {Say(whole).En}"),
            part,
            whole);

    private static PrintedNumber? Whole(FinalAccountsReport report, Claim share)
    {
        if (share.OfFigure is { } key)
        {
            return report.Certain(key) is { Value: > 0m } figure ? figure : null;
        }

        if (string.IsNullOrEmpty(share.Of))
        {
            return null;
        }

        var name = SubjectPhrase.Key(share.Of);
        var stated = report.Claims
            .Where(claim => claim.Section == share.Section && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final
                && claim.Value > 0m && string.Equals(SubjectPhrase.Key(claim.Subject), name, StringComparison.Ordinal))
            .ToList();
        return stated.Count == 1 ? stated[0] : null;
    }
}
