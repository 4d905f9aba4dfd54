using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>T09 and T10: one line under the other with its 行次.</summary>
internal static class NumberedGrid
{
    public static StatementGrid Of(Statement statement, ImmutableArray<GridLine> lines)
    {
        ImmutableArray<GridRow> header =
        [
            new([GridCell.Heading("项目"), GridCell.Heading("行次"), .. statement.Columns.Select(column => GridCell.Heading(column.Title))]),
        ];
        return new(header, [.. lines.Select(line => Row(line, statement.Columns))], statement.Columns.Length + 2, Levels: 1);
    }

    private static GridRow Row(GridLine line, ImmutableArray<StatementColumn> columns)
    {
        var total = line.Line.Key is LineKeys.ThreePublic or LineKeys.AssetVehicles;
        return new(
        [
            GridCell.Label(line.Line, total: total),
            GridCell.Number(line.Line.Number?.ToString() ?? ""),
            .. columns.Select(column => GridCell.Amount(line[column.Key], total)),
        ]);
    }
}
