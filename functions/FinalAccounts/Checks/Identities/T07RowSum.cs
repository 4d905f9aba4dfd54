using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T07: a line's expenditure is basic and project expenditure.</summary>
public sealed class T07RowSum() : RowSum(
    "T07-row-sum",
    StatementId.T07,
    new("本年支出小计 = 基本支出 + 项目支出", "expenditure = basic + project"),
    [ColumnKeys.Expenditure, ColumnKeys.Total],
    [ColumnKeys.Basic, ColumnKeys.Project]);
