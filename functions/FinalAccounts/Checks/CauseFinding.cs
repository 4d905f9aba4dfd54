using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>The finding of one cause.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Corrected">The figures that it takes to be wrong, and the values that they should have.</param>
/// <param name="Statement">The statement of which no figure can be believed; null for none.</param>
internal sealed record CauseFinding(Finding Finding, IReadOnlyDictionary<FigureKey, decimal> Corrected, StatementId? Statement);
