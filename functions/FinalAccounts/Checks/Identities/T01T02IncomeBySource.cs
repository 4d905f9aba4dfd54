using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Every other source of income is the same in T01 and T02.</summary>
public sealed class T01T02IncomeBySource() : Identity(
    "T01-T02-income-by-source",
    new("总表与收入决算表：各项收入一致", "T01 and T02: income by source"),
    new("公开01表 上级补助、事业、经营、附属单位上缴、其他收入 = 公开02表 合计行 对应栏", "T01 superior subsidy, undertaking, business, affiliated units, other income = the columns of T02"),
    [StatementId.T01, StatementId.T02])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Pair(LineKeys.IncomeSuperiorSubsidy, ColumnKeys.SuperiorSubsidy),
        Pair(LineKeys.IncomeUndertaking, ColumnKeys.Undertaking),
        Pair(LineKeys.IncomeBusiness, ColumnKeys.Business),
        Pair(LineKeys.IncomeAffiliatedUnits, ColumnKeys.AffiliatedUnits),
        Pair(LineKeys.IncomeOther, ColumnKeys.Other),
    ];

    private static Equation Pair(string line, string column) =>
        Equation.Same(new(StatementId.T01, line, ColumnKeys.Amount), new(StatementId.T02, LineKeys.Total, column));
}
