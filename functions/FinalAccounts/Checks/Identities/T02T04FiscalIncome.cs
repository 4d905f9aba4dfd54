using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Fiscal appropriations of T02 are the income of T04.</summary>
public sealed class T02T04FiscalIncome() : Identity(
    "T02-T04-fiscal-income",
    new("收入决算表与财政拨款总表：财政拨款收入一致", "T02 and T04: fiscal appropriations"),
    new("公开02表 合计行 财政拨款收入 = 公开04表 本年收入合计", "T02 fiscal appropriation = T04 income total"),
    [StatementId.T02, StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Same(
            new(StatementId.T02, LineKeys.Total, ColumnKeys.FiscalAppropriation),
            new(StatementId.T04, LineKeys.IncomeTotal, ColumnKeys.Amount)),
    ];
}
