using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04 and T08 agree on the budget's income and balances.</summary>
public sealed class T04T08Balances() : BudgetBalances("T04-T08-balances", StatementId.T08);
