using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>In every line of a fund statement: opening balance + income − expenditure = closing balance. Solved for expenditure, because a nil balance is often blank.</summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">T07 or T08.</param>
public abstract class FundBalance(string id, StatementId statement) : Identity(
    id,
    new($"{Forms.Name(statement).Zh}：收支结转平衡", $"{Forms.Name(statement).En}: every line balances"),
    new("本年支出 = 年初结转和结余 + 本年收入 − 年末结转和结余", "expenditure = opening balance + income − closing balance"),
    [statement])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var published = report[statement];
        if (!published.HasColumn(ColumnKeys.Opening) || !published.HasColumn(ColumnKeys.Income) || !published.HasColumn(ColumnKeys.Closing))
        {
            return [];
        }

        var expenditure = published.HasColumn(ColumnKeys.Expenditure) ? ColumnKeys.Expenditure : ColumnKeys.Total;
        return published.Lines.Select(line => new Equation(
            Cell(line, expenditure),
            [new(1, Cell(line, ColumnKeys.Opening)), new(1, Cell(line, ColumnKeys.Income)), new(-1, Cell(line, ColumnKeys.Closing))]));
    }

    private FigureKey Cell(StatementLine line, string column) => new(statement, line.Key, column);
}
