using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>The lines of T09 and the equations between them, column by column.</summary>
internal static class ThreePublic
{
    /// <summary>The lines in money that have a budget.</summary>
    public static readonly ImmutableArray<string> MoneyLines =
    [
        LineKeys.ThreePublic, LineKeys.Abroad, LineKeys.Vehicles, LineKeys.VehiclesPurchase, LineKeys.VehiclesOperation, LineKeys.Reception,
    ];

    /// <summary>A line is the sum of others, in every column.</summary>
    public static IEnumerable<Equation> Sums(FinalAccountsReport report, string total, params string[] parts) =>
        report[StatementId.T09].Columns.Select(column => Equation.Sum(
            new(StatementId.T09, total, column.Key),
            parts.Select(part => new FigureKey(StatementId.T09, part, column.Key)))
            with
        {
            Doubtful = total == LineKeys.ThreePublic && !NamesThreePublic(report[StatementId.T09]) ? Others(report[StatementId.T09], column.Key) : [],
        });

    private static bool NamesThreePublic(Statement statement) =>
        statement.Lines.Any(line => line.Key == LineKeys.ThreePublic && line.Label.Contains("三公", StringComparison.Ordinal));

    // 会议费, 培训费, 机关运行经费: 合计 of a statement that has them too may be of them all.
    private static ImmutableArray<WeightedFigure> Others(Statement statement, string column) =>
    [
        .. statement.Lines
            .Where(line => line.Key.StartsWith(LineKeys.ThreePublicPrefix, StringComparison.Ordinal) && statement[line.Key, column] is { Value: not (null or 0m), Unit.IsMoney: true })
            .Select(line => new WeightedFigure(1, new(StatementId.T09, line.Key, column))),
    ];

    /// <summary>A line is at most another, in every column.</summary>
    public static IEnumerable<Equation> Parts(FinalAccountsReport report, string whole, string part) =>
        report[StatementId.T09].Columns.Select(column => Equation.Within(
            new(StatementId.T09, whole, column.Key),
            new FigureKey(StatementId.T09, part, column.Key)));
}
