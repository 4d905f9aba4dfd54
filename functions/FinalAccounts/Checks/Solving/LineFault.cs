using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>A line that is left out, or that stands under a code which it is no part of.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="At">A figure of the line, or of the code that lacks it.</param>
/// <param name="Parent">A figure of the code that it belongs under.</param>
/// <param name="Code">Its code; null when nothing tells.</param>
/// <param name="Witness">The figure of another statement that has it; null for none.</param>
/// <param name="Amounts">Its amounts that are not nil, each with a figure of the same column.</param>
internal sealed record LineFault(StatementId Statement, Figure At, Figure Parent, string? Code, Figure? Witness, IReadOnlyList<(Figure Like, decimal Amount)> Amounts)
{
    /// <summary>A figure of the code that it stands under and is no part of; null when it is left out.</summary>
    public Figure? Under { get; init; }
}
