using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>One entry of the catalogue: what an identity or a rule says, of which statements, and on what ground.</summary>
/// <param name="Id">A stable id: the statements, then words joined by hyphens: <c>T02-row-sum</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Equation">The equation, or for a rule that is none what it demands, in the terms of the form.</param>
/// <param name="Statements">The statements that it needs; empty for rules on prose alone.</param>
/// <param name="Severity">How grave it is when it fails.</param>
/// <param name="Category">What kind of fault its failure is.</param>
/// <param name="Source">The form or regulation that it follows from.</param>
public sealed record RuleDescription(
    string Id,
    BilingualText Name,
    BilingualText Equation,
    ImmutableArray<StatementId> Statements,
    Severity Severity,
    FindingCategory Category,
    BilingualText Source);
