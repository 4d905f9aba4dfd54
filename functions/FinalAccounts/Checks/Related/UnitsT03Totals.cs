using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T03: the department is the sum of its units.</summary>
public sealed class UnitsT03Totals() : UnitTotals(
    "units-T03-totals",
    StatementId.T03,
    (LineKeys.Total, ColumnKeys.Total),
    (LineKeys.Total, ColumnKeys.Basic),
    (LineKeys.Total, ColumnKeys.Project));
