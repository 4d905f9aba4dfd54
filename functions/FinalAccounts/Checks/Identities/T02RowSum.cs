using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T02: a line's income is the sum of its sources.</summary>
public sealed class T02RowSum() : RowSum(
    "T02-row-sum",
    StatementId.T02,
    new("本年收入合计 = 财政拨款收入 + 上级补助收入 + 事业收入 + 经营收入 + 附属单位上缴收入 + 其他收入", "total income = fiscal appropriation + superior subsidy + undertaking + business + affiliated units + other income"),
    [ColumnKeys.Total],
    [ColumnKeys.FiscalAppropriation, ColumnKeys.SuperiorSubsidy, ColumnKeys.Undertaking, ColumnKeys.Business, ColumnKeys.AffiliatedUnits, ColumnKeys.Other]);
