using System.Collections.Immutable;

namespace FinalAccounts.Checks.Related;

/// <summary>The other reports that a report can be held against, as far as they are stored.</summary>
/// <param name="PriorYear">The same department's report of the year before; null when there is none.</param>
/// <param name="Units">The report of each unit of <see cref="ListedUnit.Of"/>, in its order; null where there is none. Empty when they were not all found.</param>
public sealed record RelatedReports(FinalAccountsReport? PriorYear, ImmutableArray<FinalAccountsReport?> Units)
{
    /// <summary>No other report.</summary>
    public static RelatedReports None { get; } = new(PriorYear: null, []);
}
