using FinalAccounts.Checks.Related;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Checks.Related;

/// <summary>The five cases of an identity with last year's report.</summary>
/// <param name="identity">The identity's id.</param>
/// <param name="figure">The figure of this year.</param>
/// <param name="other">The figure of last year.</param>
public abstract class PriorYearTests(string identity, string figure, string other) : RelatedIdentityTests(identity, figure, other)
{
    protected override FinalAccountsReport Other => TruthReport.Load() with { Year = 2023, Sha256 = new('b', 64), File = "last-year.txt" };

    protected override RelatedReports Related(FinalAccountsReport other) => new(other, []);
}
