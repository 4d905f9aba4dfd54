using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>Whether the prose writes 10 万元 for 10.00 万元, which is then as exact as the rest, or rounds.</summary>
internal static class TrimmedZeros
{
    // So many amounts must tell.
    private const int Enough = 8;
    private const int Decimals = 2;

    private static readonly ConditionalWeakTable<Claim[], StrongBox<bool>> Known = [];

    /// <summary>True when amounts around a claim with fewer decimals than their statements are the very amounts of the statements, or almost all have two decimals.</summary>
    /// <param name="report">The report.</param>
    /// <param name="claim">The claim.</param>
    public static bool AreUsual(FinalAccountsReport report, Claim claim) =>
        Known.GetValue(ImmutableCollectionsMarshal.AsArray(report.Claims)!, _ => new(AsInStatements(report))).Value || PrintsTwoDecimals(report, claim.Section);

    /// <summary>A claim with its zeros; other numbers as they are.</summary>
    public static PrintedNumber Restore(PrintedNumber number) => number is Claim { Unit.IsMoney: true, Decimals: < Decimals } claim ? claim with { Decimals = Decimals } : number;

    // An amount that was rounded differs from its figure by what was cut off; one whose zeros were left out never does.
    private static bool AsInStatements(FinalAccountsReport report)
    {
        var told = 0;
        foreach (var claim in report.Claims)
        {
            if (claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null and not 0m, Unit.IsMoney: true, Figure: { } key }
                && report.Certain(key) is { Value: { } value, Decimals: Decimals } figure && figure.Unit == claim.Unit && figure.Interval.Meets(claim.Interval))
            {
                if (value != claim.Value)
                {
                    return false;
                }

                told++;
            }
        }

        return told >= Enough;
    }

    private static bool PrintsTwoDecimals(FinalAccountsReport report, ProseSection section)
    {
        var amounts = report.Claims.Where(claim => claim.Section == section && claim is { Unit.IsMoney: true, Value: not null and not 0m }).ToList();
        return amounts.Count >= Enough && amounts.Count(claim => claim.Decimals == Decimals) * 10 >= amounts.Count * 7;
    }
}
