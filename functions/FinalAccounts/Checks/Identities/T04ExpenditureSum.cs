using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: in every column, expenditure of the year is the sum of the functional classes.</summary>
public sealed class T04ExpenditureSum() : Identity(
    "T04-expenditure-sum",
    new("财政拨款收入支出决算总表：本年支出合计", "T04: expenditure of the year"),
    new("本年支出合计 = Σ 各功能分类支出（合计及各预算分列）", "expenditure total = Σ functional classes, in total and by budget"),
    [StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        Fiscal.Columns(report[StatementId.T04]).Select(column => Halves.ExpenditureSum(report[StatementId.T04], column));
}
