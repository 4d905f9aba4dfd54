using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T08: a line's expenditure is basic and project expenditure.</summary>
public sealed class T08RowSum() : RowSum(
    "T08-row-sum",
    StatementId.T08,
    new("合计（本年支出小计）= 基本支出 + 项目支出", "expenditure = basic + project"),
    [ColumnKeys.Expenditure, ColumnKeys.Total],
    [ColumnKeys.Basic, ColumnKeys.Project]);
