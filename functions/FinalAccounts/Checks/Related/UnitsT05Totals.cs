using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T05: the department is the sum of its units.</summary>
public sealed class UnitsT05Totals() : UnitTotals(
    "units-T05-totals",
    StatementId.T05,
    (LineKeys.Total, ColumnKeys.Total),
    (LineKeys.Total, ColumnKeys.Basic),
    (LineKeys.Total, ColumnKeys.Project));
