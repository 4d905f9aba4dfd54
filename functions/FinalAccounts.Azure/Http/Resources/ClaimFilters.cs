using System.Collections.Immutable;
using FinalAccounts.Narrative;

namespace FinalAccounts.Azure.Http;

/// <summary>The filters of the numbers of the prose.</summary>
internal static class ClaimFilters
{
    /// <summary>Them all.</summary>
    public static ImmutableArray<ListFilter<Claim>> All { get; } =
    [
        ListFilter.OfEnum<Claim, ClaimAspect>("aspect", new("性质", "What the number is"), claim => claim.Aspect),
        ListFilter.Contains<Claim>("subject", new("对象包含", "Subject contains"), "收入", claim => claim.Subject),
        ListFilter.OneOf<Claim>(
            "has",
            new("须有", "Must have"),
            ("figure", claim => claim.Figure is not null),
            ("value", claim => claim.Value is not null),
            ("reason", claim => claim.Reason is not null)),
        .. ListFilter.Range<Claim>(claim => FigureFilters.InBaseUnit(claim.Value, claim.Unit)),
    ];
}
