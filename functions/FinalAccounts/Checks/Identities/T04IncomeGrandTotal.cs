using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: the income half's grand total.</summary>
public sealed class T04IncomeGrandTotal() : Identity(
    "T04-income-grand-total",
    new("财政拨款收入支出决算总表：收入总计", "T04: grand total of income"),
    new("总计（收入）= 本年收入合计 + 年初财政拨款结转和结余", "grand total = income total + opening balance"),
    [StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Sum(Line(LineKeys.IncomeGrandTotal), [Line(LineKeys.IncomeTotal), Line(LineKeys.IncomeOpening)])
        with
        {
            Doubtful = Halves.Doubtful(report[StatementId.T04], "income.", LineKeys.IncomeOpening, ColumnKeys.Amount),
        },
    ];

    private static FigureKey Line(string key) => new(StatementId.T04, key, ColumnKeys.Amount);
}
