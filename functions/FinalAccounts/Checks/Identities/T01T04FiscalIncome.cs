using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Fiscal appropriations are the same in T01 and T04.</summary>
public sealed class T01T04FiscalIncome() : Identity(
    "T01-T04-fiscal-income",
    new("总表与财政拨款总表：财政拨款收入一致", "T01 and T04: fiscal appropriations"),
    new("公开01表 各项财政拨款收入 = 公开04表 各项财政拨款收入", "T01 fiscal appropriation lines = T04 fiscal appropriation lines"),
    [StatementId.T01, StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        Halves.HasOneFiscalLine(report[StatementId.T01])
            ? [Equation.Same(T01(LineKeys.IncomeFiscalAppropriation), new(StatementId.T04, LineKeys.IncomeTotal, ColumnKeys.Amount))]
            : Fiscal.Budgets.Select(budget => Equation.Same(T01(budget.Income), new(StatementId.T04, budget.Income, ColumnKeys.Amount)));

    private static FigureKey T01(string line) => new(StatementId.T01, line, ColumnKeys.Amount);
}
