using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T04: the department is the sum of its units.</summary>
public sealed class UnitsT04Totals() : UnitTotals(
    "units-T04-totals",
    StatementId.T04,
    (LineKeys.IncomeTotal, ColumnKeys.Amount),
    (LineKeys.ExpenditureTotal, ColumnKeys.Total),
    (LineKeys.ExpenditureTotal, ColumnKeys.GeneralBudget),
    (LineKeys.ExpenditureTotal, ColumnKeys.FundBudget),
    (LineKeys.ExpenditureTotal, ColumnKeys.CapitalBudget));
