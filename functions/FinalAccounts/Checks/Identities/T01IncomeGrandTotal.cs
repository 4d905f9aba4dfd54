using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T01: the income half's grand total.</summary>
public sealed class T01IncomeGrandTotal() : Identity(
    "T01-income-grand-total",
    new("收入支出决算总表：收入总计", "T01: grand total of income"),
    new("总计（收入）= 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余", "grand total = income total + surplus used + opening balance"),
    [StatementId.T01])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Sum(
            Line(LineKeys.IncomeGrandTotal),
            [Line(LineKeys.IncomeTotal), Line(LineKeys.IncomeSurplusUsed), Line(LineKeys.IncomeOpening)])
        with
        {
            Doubtful = Halves.Doubtful(report[StatementId.T01], "income.", LineKeys.IncomeOpening, ColumnKeys.Amount),
        },
    ];

    private static FigureKey Line(string key) => new(StatementId.T01, key, ColumnKeys.Amount);
}
