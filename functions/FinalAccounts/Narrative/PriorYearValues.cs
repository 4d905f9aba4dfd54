using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Last year's values as this year's report implies them, for comparison with each other and with last year's own report.</summary>
public static class PriorYearValues
{
    // Several rules ask for them.
    private static readonly ConditionalWeakTable<FinalAccountsReport, StrongBox<ImmutableArray<PriorYearValue>>> Known = [];

    /// <summary>All of them, in reading order. Comparisons with a budget imply nothing.</summary>
    /// <param name="report">The report.</param>
    public static ImmutableArray<PriorYearValue> Of(FinalAccountsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Known.GetValue(report, one => new(Find(one))).Value;
    }

    private static ImmutableArray<PriorYearValue> Find(FinalAccountsReport report)
    {
        var values = ImmutableArray.CreateBuilder<PriorYearValue>();
        foreach (var group in report.Claims.GroupBy(claim => claim.Group).Where(group => group.Any(SpeaksOfLastYear)))
        {
            List<Claim> claims = [.. group];
            var amount = Amount(report, claims);
            var moved = claims.Exists(claim => claim is { Aspect: ClaimAspect.Change, Value: not null });
            foreach (var claim in claims)
            {
                if ((claim.Value is not null || !moved) && Of(claim, amount) is { } value)
                {
                    values.Add(value);
                }
            }
        }

        return values.ToImmutable();
    }

    private static bool SpeaksOfLastYear(Claim claim) => claim.Aspect is ClaimAspect.PriorAmount or ClaimAspect.Change or ClaimAspect.ChangeRate;

    private static PriorYearValue? Of(Claim claim, PrintedNumber? amount)
    {
        if (claim is { Aspect: ClaimAspect.PriorAmount, Value: not null })
        {
            return new(claim.Subject, claim.Figure, claim.Interval, PriorYearSource.Printed, claim, null);
        }

        return amount is null || !string.IsNullOrEmpty(claim.Of) ? null : claim switch
        {
            { Aspect: ClaimAspect.Change, Value: not null } => new(claim.Subject, claim.Figure, amount.Interval - claim.Interval, PriorYearSource.Change, claim, amount),
            { Aspect: ClaimAspect.Change, Value: null } when !claim.Printed.StartsWith("基本", StringComparison.Ordinal) =>
                new(claim.Subject, claim.Figure, amount.Interval, PriorYearSource.Unchanged, claim, amount),
            { Aspect: ClaimAspect.ChangeRate, Value: > -100m } when amount.Interval.Low >= 0m && claim.Interval.Low > -100m => new(
                claim.Subject,
                claim.Figure,
                new(amount.Interval.Low / (1m + (claim.Interval.High / 100m)), amount.Interval.High / (1m + (claim.Interval.Low / 100m))),
                PriorYearSource.Rate,
                claim,
                amount),
            _ => null,
        };
    }

    // This year's amount as the prose states it, else the figure that is spoken of.
    private static PrintedNumber? Amount(FinalAccountsReport report, List<Claim> group)
    {
        var stated = group.Find(claim => claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null });
        if (stated is not null)
        {
            return stated;
        }

        var key = group.Find(claim => claim is { Figure: not null, Aspect: ClaimAspect.Change or ClaimAspect.ChangeRate })?.Figure;
        return key is { } figure && report.Certain(figure) is { Value: not null } found ? found : StatedAmounts.Of(report, group[0]);
    }
}
