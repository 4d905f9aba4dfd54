using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T01: the expenditure half's grand total.</summary>
public sealed class T01ExpenditureGrandTotal() : Identity(
    "T01-expenditure-grand-total",
    new("收入支出决算总表：支出总计", "T01: grand total of expenditure"),
    new("总计（支出）= 本年支出合计 + 结余分配 + 年末结转和结余", "grand total = expenditure total + surplus distribution + closing balance"),
    [StatementId.T01])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Sum(
            Line(LineKeys.ExpenditureGrandTotal),
            [Line(LineKeys.ExpenditureTotal), Line(LineKeys.SurplusDistribution), Line(LineKeys.ExpenditureClosing)])
        with
        {
            Doubtful = Halves.Doubtful(report[StatementId.T01], "expenditure.", LineKeys.ExpenditureClosing, ColumnKeys.Amount),
        },
    ];

    private static FigureKey Line(string key) => new(StatementId.T01, key, ColumnKeys.Amount);
}
