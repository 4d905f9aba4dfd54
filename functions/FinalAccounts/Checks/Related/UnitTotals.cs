using System.Collections.Immutable;
using FinalAccounts.Checks.Identities;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>The totals of one statement are those of the units added up.</summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">The statement.</param>
/// <param name="totals">Lines and columns of its totals.</param>
public abstract class UnitTotals(string id, StatementId statement, params (string Line, string Column)[] totals) : RelatedIdentity(
    id,
    new($"{Forms.Name(statement).Zh}：部门数与所属单位之和", $"{Forms.Name(statement).En}: the department and the sum of its units"),
    new(
        $"公开{(int)statement:00}表 各合计数 = 单位构成所列各单位公开{(int)statement:00}表 同一数之和（各单位决算均已收齐时）",
        $"{statement} totals = the same totals of all units that the report lists, added up, when the reports of all of them are stored"),
    [statement],
    Relationship.Units)
{
    /// <inheritdoc/>
    public override IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others) =>
        totals.Select(total => RelatedEquation.Same(report, new(statement, total.Line, total.Column)));
}
