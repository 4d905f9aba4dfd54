using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04 and T07 agree on the budget's income and balances.</summary>
public sealed class T04T07Balances() : BudgetBalances("T04-T07-balances", StatementId.T07);
