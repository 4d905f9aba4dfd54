using System.Collections.Immutable;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>What identities of prose with last year's report have in common: which figure of last year a claim speaks of.</summary>
internal static class PriorProse
{
    // Budgets are compared with this year's figures, and counts of things and people are counted anew.
    private static readonly ImmutableArray<string> Budgets = [ColumnKeys.OpeningBudget, ColumnKeys.AdjustedBudget, ColumnKeys.Budget];

    /// <summary>The amount of a statement that a claim speaks of; null for budgets, counts and what is not certain.</summary>
    public static FigureKey? Figure(Claim claim, FinalAccountsReport report) =>
        claim.Figure is { } key && claim.Section is not (ProseSection.Performance or ProseSection.Evaluation)
            && !Budgets.Contains(key.Column) && report[key] is { Unit.IsMoney: true }
            ? key
            : null;
}
