using FinalAccounts.Checks;

namespace FinalAccounts.Statements.Blanks;

/// <summary>
/// What money of the budgets can be spent on, as far as it tells the columns of T03: fiscal appropriations are basic or project expenditure and
/// nothing else, and basic expenditure is at least what T06 shows.
/// </summary>
internal static class MoneyOfBudgets
{
    /// <summary>The name of these equations.</summary>
    public const string Id = "money-of-budgets";

    private static readonly string[] OtherColumns = [ColumnKeys.RemittedToSuperior, ColumnKeys.Business, ColumnKeys.SubsidyToAffiliated];

    private static readonly string[] Kinds = [ColumnKeys.Basic, ColumnKeys.Project];

    private static readonly StatementId[] BudgetStatements = [StatementId.T05, StatementId.T07, StatementId.T08];

    /// <summary>What a report need not keep to: nobody spends more on an item of T09 than its budget.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<Equation> Expectations(FinalAccountsReport report) =>
        report[StatementId.T09].Lines.Select(line => Equation.Within(
            new(StatementId.T09, line.Key, ColumnKeys.Budget),
            new FigureKey(StatementId.T09, line.Key, ColumnKeys.Final)));

    /// <summary>The equations.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<Equation> Equations(FinalAccountsReport report)
    {
        var (t03, t04, t06) = (report[StatementId.T03], report[StatementId.T04], report[StatementId.T06]);
        foreach (var line in t03.Lines)
        {
            var fiscal = line.Key == LineKeys.Total ? LineKeys.ExpenditureTotal : line.Code is { Length: 3 } code ? LineKeys.Expenditure(code) : null;
            if (fiscal is not null && t04[fiscal, ColumnKeys.Total] is not null)
            {
                yield return Equation.Within(
                    new(StatementId.T03, line.Key, ColumnKeys.Total),
                    [new(StatementId.T04, fiscal, ColumnKeys.Total), .. OtherColumns.Select(column => new FigureKey(StatementId.T03, line.Key, column))]);
            }
        }

        // Each budget by itself: where the statement of one was filled in wrong, the others still tell.
        foreach (var (line, budget, kind) in from line in t03.Lines from budget in BudgetStatements from kind in Kinds select (line.Key, budget, kind))
        {
            yield return Equation.Within(new(StatementId.T03, line, kind), new FigureKey(budget, line, kind));
        }

        if (t06.Status == StatementStatus.Read && t03[LineKeys.Total, ColumnKeys.Basic] is not null)
        {
            yield return Equation.Within(
                new(StatementId.T03, LineKeys.Total, ColumnKeys.Basic),
                [new(StatementId.T06, LineKeys.Personnel, ColumnKeys.Amount), new(StatementId.T06, LineKeys.PublicUse, ColumnKeys.Amount)]);
        }
    }
}
