using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04 and T08 agree on the budget's expenditure.</summary>
public sealed class T04T08Expenditure() : BudgetExpenditure("T04-T08-expenditure", StatementId.T08);
