using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T10: vehicles are the sum of their kinds.</summary>
public sealed class T10Vehicles() : Identity(
    "T10-vehicles",
    new("国有资产占用情况表：车辆数合计", "T10: vehicles"),
    new("车辆数合计 = Σ 各类用车", "vehicles = Σ kinds of vehicles"),
    [StatementId.T10])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var statement = report[StatementId.T10];
        var kinds = statement.Lines.Where(line => line.Key.StartsWith(LineKeys.AssetVehicles + ".", StringComparison.Ordinal)).ToArray();
        return statement.Columns.Select(column => Equation.Sum(
            new(StatementId.T10, LineKeys.AssetVehicles, column.Key),
            kinds.Select(kind => new FigureKey(StatementId.T10, kind.Key, column.Key)))
            with
        {
            Doubtful = [.. Unknown(statement).Select(line => new WeightedFigure(1, new(StatementId.T10, line.Key, column.Key)))],
        });
    }

    // Lines between the vehicles and the equipment that the form does not know: older forms have other kinds of vehicles.
    private static IEnumerable<StatementLine> Unknown(Statement statement) => statement.Lines
        .SkipWhile(line => line.Key != LineKeys.AssetVehicles)
        .TakeWhile(line => !line.Key.StartsWith(LineKeys.AssetEquipment, StringComparison.Ordinal))
        .Where(line => !line.Key.StartsWith(LineKeys.AssetVehicles, StringComparison.Ordinal)
            && statement.Columns.Any(column => statement.HasAmount(line.Key, column.Key)));
}
