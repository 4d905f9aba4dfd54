using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04 and T05 agree on the budget's expenditure.</summary>
public sealed class T04T05Expenditure() : BudgetExpenditure("T04-T05-expenditure", StatementId.T05);
