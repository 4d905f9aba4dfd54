using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T08: every line balances.</summary>
public sealed class T08Balance() : FundBalance("T08-balance", StatementId.T08);
