using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: an expenditure line is the sum of its three budgets.</summary>
public sealed class T04RowSum() : RowSum(
    "T04-row-sum",
    StatementId.T04,
    new("合计 = 一般公共预算财政拨款 + 政府性基金预算财政拨款 + 国有资本经营预算财政拨款", "total = general public budget + government funds + state capital operations"),
    [ColumnKeys.Total],
    [ColumnKeys.GeneralBudget, ColumnKeys.FundBudget, ColumnKeys.CapitalBudget],
    lines: "expenditure.");
