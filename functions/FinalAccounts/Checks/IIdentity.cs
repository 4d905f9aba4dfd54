using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>An identity (勾稽关系) over the figures of the statements. It names equations; it computes nothing.</summary>
public interface IIdentity
{
    /// <summary>Its entry in the catalogue. When one of its statements is not published, it is not bound; when one is unreadable, it is blocked.</summary>
    RuleDescription Description { get; }

    /// <summary>Further statements that it uses where they are published; an unreadable one blocks it.</summary>
    ImmutableArray<StatementId> AlsoUses => [];

    /// <summary>
    /// The equations that it means for the lines and columns that this report prints. An equation may name figures that are blank or
    /// missing: whether it binds is judged later.
    /// </summary>
    /// <param name="report">The report, with all its statements published and readable.</param>
    IEnumerable<Equation> Instantiate(FinalAccountsReport report);
}
