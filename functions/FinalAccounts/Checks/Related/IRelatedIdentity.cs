using System.Collections.Immutable;

namespace FinalAccounts.Checks.Related;

/// <summary>An identity between a report and others: last year's, or its units'. It names what must agree; it judges nothing.</summary>
public interface IRelatedIdentity
{
    /// <summary>Its entry in the catalogue.</summary>
    RuleDescription Description { get; }

    /// <summary>Which other reports it needs.</summary>
    Relationship Relationship { get; }

    /// <summary>What must agree, for the figures and claims that this report prints.</summary>
    /// <param name="report">The report.</param>
    /// <param name="others">Last year's report alone, or those of the units.</param>
    IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others);
}

/// <summary>What other reports are to a report.</summary>
public enum Relationship
{
    /// <summary>The same department's report of the year before.</summary>
    PriorYear,

    /// <summary>The reports of the units whose accounts it includes: all of them, added up.</summary>
    Units,
}
