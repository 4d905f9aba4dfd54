using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>What was carried over of fiscal appropriations is a part of all that was carried over.</summary>
public sealed class T01T04CarryOvers() : Identity(
    "T01-T04-carry-overs",
    new("总表与财政拨款总表：财政拨款结转不大于全部结转", "T01 and T04: fiscal balances within all balances"),
    new("公开04表 年初、年末财政拨款结转和结余 ≤ 公开01表 年初、年末结转和结余", "T04 opening and closing balance ≤ T01 opening and closing balance"),
    [StatementId.T01, StatementId.T04],
    Severity.Info,
    FindingCategory.Plausibility)
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Pair(LineKeys.IncomeOpening, ColumnKeys.Amount),
        Pair(LineKeys.ExpenditureClosing, ColumnKeys.Total),
    ];

    private static Equation Pair(string line, string column) =>
        Equation.Within(new(StatementId.T01, line, ColumnKeys.Amount), new FigureKey(StatementId.T04, line, column));
}
