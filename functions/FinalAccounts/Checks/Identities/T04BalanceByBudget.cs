using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T04: each budget balances: income and opening balance are its grand total of expenditure.</summary>
public sealed class T04BalanceByBudget() : Identity(
    "T04-balance-by-budget",
    new("财政拨款收入支出决算总表：各预算分别平衡", "T04: each budget balances"),
    new("总计（支出，某预算）= 该预算本年收入 + 年初结转和结余", "grand total of a budget = its income + its opening balance"),
    [StatementId.T04])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var statement = report[StatementId.T04];
        if (!Fiscal.SplitsOpening(statement))
        {
            return [];
        }

        return Fiscal.Budgets.Select(budget => Equation.Sum(
            new(StatementId.T04, LineKeys.ExpenditureGrandTotal, budget.Column),
            [new(StatementId.T04, budget.Income, ColumnKeys.Amount), new(StatementId.T04, budget.Opening, ColumnKeys.Amount)]));
    }
}
