using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T03: a line's expenditure is the sum of its kinds.</summary>
public sealed class T03RowSum() : RowSum(
    "T03-row-sum",
    StatementId.T03,
    new("本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出", "total expenditure = basic + project + remitted to superior + business + subsidy to affiliated units"),
    [ColumnKeys.Total],
    [ColumnKeys.Basic, ColumnKeys.Project, ColumnKeys.RemittedToSuperior, ColumnKeys.Business, ColumnKeys.SubsidyToAffiliated]);
