using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: both halves have the same grand total.</summary>
public sealed class T04Balance() : Identity(
    "T04-balance",
    new("财政拨款收入支出决算总表：收支总计平衡", "T04: both halves balance"),
    new("总计（收入）= 总计（支出）", "grand total of income = grand total of expenditure"),
    [StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Same(
            new(StatementId.T04, LineKeys.IncomeGrandTotal, ColumnKeys.Amount),
            new(StatementId.T04, LineKeys.ExpenditureGrandTotal, ColumnKeys.Total)),
    ];
}
