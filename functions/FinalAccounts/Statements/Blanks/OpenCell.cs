namespace FinalAccounts.Statements.Blanks;

/// <summary>A cell that one of a row's amounts may stand in.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record OpenCell(StatementLine Line, StatementColumn Column, Unit Unit);
