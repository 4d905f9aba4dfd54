using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: in every column, the expenditure half's grand total.</summary>
public sealed class T04ExpenditureGrandTotal() : Identity(
    "T04-expenditure-grand-total",
    new("财政拨款收入支出决算总表：支出总计", "T04: grand total of expenditure"),
    new("总计（支出）= 本年支出合计 + 年末财政拨款结转和结余（合计及各预算分列）", "grand total = expenditure total + closing balance, in total and by budget"),
    [StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var statement = report[StatementId.T04];
        foreach (var column in Fiscal.Columns(statement))
        {
            // Some forms print the closing balance in total only; then the budgets cannot be added up.
            if (column == ColumnKeys.Total || Fiscal.SplitsClosing(statement))
            {
                yield return Equation.Sum(
                    new(StatementId.T04, LineKeys.ExpenditureGrandTotal, column),
                    [new(StatementId.T04, LineKeys.ExpenditureTotal, column), new(StatementId.T04, LineKeys.ExpenditureClosing, column)])
                with
                {
                    Doubtful = Halves.Doubtful(statement, "expenditure.", LineKeys.ExpenditureClosing, column),
                };
            }
        }
    }
}
