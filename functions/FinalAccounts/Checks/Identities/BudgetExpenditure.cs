using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>A budget's expenditure in T04, in total and by functional class, is that of the budget's own statement.</summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">T05, T07 or T08.</param>
public abstract class BudgetExpenditure(string id, StatementId statement) : Identity(
    id,
    new($"财政拨款总表与{Forms.Name(statement).Zh}：支出一致", $"T04 and {Forms.Name(statement).En}: the same expenditure"),
    new($"公开04表 本年支出合计、各功能分类（该预算栏）= 公开{(int)statement:00}表 合计、各类支出；该表未列的类在公开04表中无数", $"T04 expenditure of the budget, in total and by class = {statement} expenditure; a class that {statement} does not list has none in T04"),
    [StatementId.T04, statement])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var own = report[statement];
        var column = Fiscal.Budgets.First(budget => budget.Statement == statement).Column;
        return report[StatementId.T04].Lines
            .Select(line => (T04: line.Key, Own: line.Key == LineKeys.ExpenditureTotal ? LineKeys.Total : Halves.ClassOf(line.Key)))
            .Where(pair => pair.Own is not null && own.HasLine(pair.Own))
            .Select(pair => Equation.Same(
                new(StatementId.T04, pair.T04, column),
                new(statement, pair.Own!, own.ExpenditureColumn())))
            .Concat(Halves.Unlisted(report[StatementId.T04], column, own, own.ExpenditureColumn()) is { } unlisted ? [unlisted] : []);
    }
}
