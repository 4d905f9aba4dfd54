using System.Collections.Immutable;

namespace FinalAccounts.Checks;

/// <summary>All identities and rules, in the order in which they are listed and checked.</summary>
public static class IdentityCatalogue
{
    /// <summary>The identities over the statements.</summary>
    public static ImmutableArray<IIdentity> Identities { get; } = [];

    /// <summary>The rules that are not equations over statements. A new rule is added here and nowhere else.</summary>
    public static ImmutableArray<IFindingRule> Rules { get; } = [];

    /// <summary>Every entry of the catalogue, identities first.</summary>
    public static ImmutableArray<RuleDescription> All { get; } =
        [.. Identities.Select(identity => identity.Description), .. Rules.Select(rule => rule.Description)];
}
