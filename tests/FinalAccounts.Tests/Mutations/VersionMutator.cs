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
                yield return (StructureKind.LastYear, LastYear(report, statement, dice), $"{statement.Id}");
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
    }

    // Every line that has none under it has other amounts, and all sums with it.
    private static FinalAccountsReport LastYear(FinalAccountsReport report, Statement statement, Dice dice)
    {
        var moves = new Dictionary<Figure, decimal>();
        foreach (var line in statement.Lines.Where(line => line.Code is { } code && !statement.Lines.Any(other => other.Code?.Length > code.Length && other.Code.StartsWith(code, StringComparison.Ordinal))))
        {
            foreach (var cell in Columns(statement, line.Key).Where(cell => cell.Column.Key != ColumnKeys.Total))
            {
                var by = dice.Between(3, 90) * (statement.Unit == Unit.WanYuan ? 1m : 10_000m);
                foreach (var above in statement.Lines.Where(other => other.Key == LineKeys.Total || (other.Code is { } code && line.Code!.StartsWith(code, StringComparison.Ordinal))))
                {
                    foreach (var figure in new[] { statement[above.Key, cell.Column.Key], statement[above.Key, ColumnKeys.Total] }.OfType<Figure>().Where(figure => figure.Value is not null))
                    {
                        moves[figure] = moves.GetValueOrDefault(figure) + by;
                    }
                }
            }
        }

        return Changed(report, moves.Select(move => (move.Key, move.Value)));
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
