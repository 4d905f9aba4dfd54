using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T01: the department is the sum of its units.</summary>
public sealed class UnitsT01Totals() : UnitTotals(
    "units-T01-totals",
    StatementId.T01,
    (LineKeys.IncomeTotal, ColumnKeys.Amount),
    (LineKeys.IncomeGrandTotal, ColumnKeys.Amount),
    (LineKeys.ExpenditureTotal, ColumnKeys.Amount),
    (LineKeys.ExpenditureGrandTotal, ColumnKeys.Amount));
