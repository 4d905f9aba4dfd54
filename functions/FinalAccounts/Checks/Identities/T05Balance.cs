using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T05: every line balances, where the form prints income and balances.</summary>
public sealed class T05Balance() : FundBalance("T05-balance", StatementId.T05);
