using FinalAccounts.Statements;

namespace FinalAccounts.Versions;

/// <summary>A statement whose status differs between two versions.</summary>
/// <param name="Statement">Which one.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
public sealed record StatementChange(StatementId Statement, StatementStatus Before, StatementStatus After);
