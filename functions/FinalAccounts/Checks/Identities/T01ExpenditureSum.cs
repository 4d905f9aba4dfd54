using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T01: expenditure of the year is the sum of the functional classes.</summary>
public sealed class T01ExpenditureSum() : Identity(
    "T01-expenditure-sum",
    new("收入支出决算总表：本年支出合计", "T01: expenditure of the year"),
    new("本年支出合计 = Σ 各功能分类支出", "expenditure total = Σ functional classes"),
    [StatementId.T01])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        [Halves.ExpenditureSum(report[StatementId.T01], ColumnKeys.Amount)];
}
