using FinalAccounts.Generator.Model;
using FinalAccounts.Statements;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Makes the faults that arise when parts of a report come from different versions of the accounts.</summary>
internal static class VersionMutator
{
    private static readonly StatementId[] ByCode = [StatementId.T02, StatementId.T03, StatementId.T05];

    /// <summary>One fault of each kind in each statement where it is possible.</summary>
    public static IEnumerable<(StructureKind Kind, FinalAccountsReport Report, string What)> Of(FinalAccountsReport report, Dice dice)
    {
        foreach (var statement in ByCode.Select(id => report[id]))
        {
            var items = statement.Lines.Where(line => line.Code is { Length: 7 } && Columns(statement, line.Key).Length > 1).ToArray();
            if (items.Length > 1)
            {
                var item = dice.OneOf<StatementLine>(items);
                yield return (StructureKind.ItemUpdatedAlone, Moved(report, statement, item.Key, dice), $"{statement.Id} {item.Key}");
                yield return (StructureKind.TotalNotUpdated, Moved(report, statement, LineKeys.Total, dice), $"{statement.Id}");
                yield return (StructureKind.LastYear, Scaled(report, statement, _ => true, 0.87m), $"{statement.Id}");
                var code = dice.OneOf<StatementLine>([.. statement.Lines.Where(line => line.Code is { Length: 3 })]).Key;
                yield return (StructureKind.ClassInOtherUnit, Scaled(report, statement, line => line.StartsWith(code, StringComparison.Ordinal), statement.Unit == Unit.WanYuan ? 10_000m : 0.0001m), $"{statement.Id} {code}");
            }
        }

        var more = dice.Yuan(5, 7) / (report[StatementId.T01].Unit == Unit.WanYuan ? 10_000m : 1m);
        string[] lines = [LineKeys.IncomeOther, LineKeys.IncomeTotal, LineKeys.IncomeGrandTotal, LineKeys.ExpenditureClosing, LineKeys.ExpenditureGrandTotal];
        if (lines.All(line => report[new FigureKey(StatementId.T01, line, ColumnKeys.Amount)]?.Value is not null))
        {
            yield return (StructureKind.DraftGeneral, Changed(report, lines.Select(line => (report[new FigureKey(StatementId.T01, line, ColumnKeys.Amount)]!, more))), "T01");
        }

        var t09 = report[StatementId.T09];
        if (t09.Columns.Any(column => column.Key == ColumnKeys.AdjustedBudget) && t09.Columns.Any(column => column.Key == ColumnKeys.Final))
        {
            yield return (StructureKind.BudgetExchanged, report.With(
                from line in t09.Lines
                let budget = t09[line.Key, ColumnKeys.AdjustedBudget]
                let final = t09[line.Key, ColumnKeys.Final]
                where budget is { Value: not null } && final is { Value: not null }
                from change in new[] { KeyValuePair.Create(budget.Key, Mutator.Text(final)), KeyValuePair.Create(final.Key, Mutator.Text(budget)) }
                select change), "T09");
        }
    }

    // The line's total and one of its parts are larger.
    private static FinalAccountsReport Moved(FinalAccountsReport report, Statement statement, string line, Dice dice)
    {
        var cells = Columns(statement, line);
        var more = Math.Round(Math.Abs(cells[0].Value!.Value) * dice.Between(3, 40) / 100m, cells[0].Decimals, MidpointRounding.AwayFromZero) + 1.37m;
        return Changed(report, cells.Take(2).Select(cell => (cell, more)));
    }

    // The total column first, then the columns with amounts.
    private static Figure[] Columns(Statement statement, string line) =>
        [.. statement.Columns.Select(column => statement[line, column.Key]).OfType<Figure>().Where(figure => figure.Value is not (null or 0m)).OrderBy(figure => figure.Column.Key != ColumnKeys.Total)];

    private static FinalAccountsReport Scaled(FinalAccountsReport report, Statement statement, Func<string, bool> isIn, decimal factor) => Changed(
        report,
        statement.Figures.Where(figure => figure.Value is not (null or 0m) && isIn(figure.Line.Key)).Select(figure => (figure, (figure.Value!.Value * factor) - figure.Value.Value)));

    private static FinalAccountsReport Changed(FinalAccountsReport report, IEnumerable<(Figure Figure, decimal By)> changes) =>
        report.With(changes.Select(change => KeyValuePair.Create(change.Figure.Key, Mutator.Print(change.Figure, change.Figure.Value!.Value + change.By))));
}
