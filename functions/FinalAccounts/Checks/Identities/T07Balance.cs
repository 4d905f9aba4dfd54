using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T07: every line balances.</summary>
public sealed class T07Balance() : FundBalance("T07-balance", StatementId.T07);
