using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04 and T05 agree on the budget's income and balances.</summary>
public sealed class T04T05Balances() : BudgetBalances("T04-T05-balances", StatementId.T05);
