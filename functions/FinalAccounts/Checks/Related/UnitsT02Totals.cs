using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T02: the department is the sum of its units.</summary>
public sealed class UnitsT02Totals() : UnitTotals(
    "units-T02-totals",
    StatementId.T02,
    (LineKeys.Total, ColumnKeys.Total),
    (LineKeys.Total, ColumnKeys.FiscalAppropriation));
