using System.Collections.Immutable;
using FinalAccounts.Checks;

namespace FinalAccounts.Azure.Http;

/// <summary>The filters of the identities of a report.</summary>
internal static class IdentityFilters
{
    /// <summary>Them all.</summary>
    public static ImmutableArray<ListFilter<IdentityResult>> All { get; } =
    [
        ListFilter.Contains<IdentityResult>("identity", new("编号包含", "Id contains"), "T02", one => one.Identity),
        ListFilter.OfEnum<IdentityResult, Verdict>("verdict", new("判定", "Verdict"), one => one.Verdict),
        ListFilter.OneOf<IdentityResult>("has", new("须有", "Must have"), ("value", one => one.Provided is not null), ("reason", one => one.Reason is not null)),
    ];
}
