using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04 and T07 agree on the budget's expenditure.</summary>
public sealed class T04T07Expenditure() : BudgetExpenditure("T04-T07-expenditure", StatementId.T07);
