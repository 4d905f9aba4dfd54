using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T05: a line's expenditure is basic and project expenditure.</summary>
public sealed class T05RowSum() : RowSum(
    "T05-row-sum",
    StatementId.T05,
    new("本年支出合计 = 基本支出 + 项目支出", "total expenditure = basic + project"),
    [ColumnKeys.Total, ColumnKeys.Expenditure],
    [ColumnKeys.Basic, ColumnKeys.Project]);
