using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T01: both halves have the same grand total.</summary>
public sealed class T01Balance() : Identity(
    "T01-balance",
    new("收入支出决算总表：收支总计平衡", "T01: both halves balance"),
    new("总计（收入）= 总计（支出）", "grand total of income = grand total of expenditure"),
    [StatementId.T01])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        Equation.Same(
            new(StatementId.T01, LineKeys.IncomeGrandTotal, ColumnKeys.Amount),
            new(StatementId.T01, LineKeys.ExpenditureGrandTotal, ColumnKeys.Amount)),
    ];
}
