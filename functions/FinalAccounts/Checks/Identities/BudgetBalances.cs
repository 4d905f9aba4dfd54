using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>A budget's income, opening and closing balance in T04 are those of the budget's own statement, where that shows them.</summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">T05, T07 or T08.</param>
public abstract class BudgetBalances(string id, StatementId statement) : Identity(
    id,
    new($"财政拨款总表与{Forms.Name(statement).Zh}：收入和结转一致", $"T04 and {Forms.Name(statement).En}: the same income and balances"),
    new(
        $"公开04表 该预算 本年收入、年初结转、年末结转 = 公开{(int)statement:00}表 合计行 对应栏",
        $"T04 income, opening and closing balance of the budget = {statement} total line"),
    [StatementId.T04, statement])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var budget = Fiscal.Budgets.First(budget => budget.Statement == statement);
        (string Line, string Column, string Own)[] pairs =
        [
            (budget.Income, ColumnKeys.Amount, ColumnKeys.Income),
            (budget.Opening, ColumnKeys.Amount, ColumnKeys.Opening),
            (LineKeys.ExpenditureClosing, budget.Column, ColumnKeys.Closing),
        ];
        return pairs
            .Where(pair => report[statement].HasColumn(pair.Own))
            .Select(pair => Equation.Same(
                new(StatementId.T04, pair.Line, pair.Column),
                new(statement, LineKeys.Total, pair.Own)));
    }
}
