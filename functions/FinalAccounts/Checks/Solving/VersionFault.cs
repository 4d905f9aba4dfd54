using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>A statement that belongs to another version of the accounts.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Failed">How many of its equations with other statements fail.</param>
/// <param name="Bound">How many of them bind.</param>
internal sealed record VersionFault(StatementId Statement, int Failed, int Bound);
