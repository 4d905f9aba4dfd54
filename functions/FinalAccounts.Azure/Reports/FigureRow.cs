using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Reports;

/// <summary>A figure as an entity. The value is kept as text, exactly as many decimals as printed; <c>Sort</c> is the amount in base units as sortable text.</summary>
public static class FigureRow
{
    /// <summary>Puts a figure into an entity.</summary>
    public static TableEntity ToEntity(Figure figure, string partition, string row)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new(partition, row)
        {
            ["Statement"] = figure.Statement.ToString(),
            ["Line"] = figure.Line.Key,
            ["Code"] = figure.Line.Code,
            ["Label"] = figure.Line.Label,
            ["Number"] = figure.Line.Number,
            ["Column"] = figure.Column.Key,
            ["ColumnTitle"] = figure.Column.Title,
            ["Value"] = figure.Value?.ToString(CultureInfo.InvariantCulture),
            ["Sort"] = figure.Value is { } value ? Sortable(value, figure.Unit) : null,
            ["Printed"] = figure.Printed,
            ["Decimals"] = figure.Decimals,
            ["RoundedTo"] = figure.RoundedTo,
            ["Unit"] = figure.Unit.Symbol,
            ["Place"] = JsonSerializer.Serialize(figure.Place, StorageJson.Default.Place),
        };
    }

    /// <summary>Reads an entity back.</summary>
    public static Figure FromEntity(TableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new()
        {
            Statement = Enum.Parse<StatementId>(entity.GetString("Statement")),
            Line = new(entity.GetString("Line"), entity.GetString("Code"), entity.GetString("Label"), entity.GetInt32("Number")),
            Column = new(entity.GetString("Column"), entity.GetString("ColumnTitle")),
            Value = entity.GetString("Value") is { } value ? decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture) : null,
            Printed = entity.GetString("Printed"),
            Decimals = entity.GetInt32("Decimals")!.Value,
            RoundedTo = entity.GetInt32("RoundedTo"),
            Unit = new(entity.GetString("Unit")),
            Place = JsonSerializer.Deserialize(entity.GetString("Place"), StorageJson.Default.Place)!,
        };
    }

    // A misread number may be too large for its unit; it is kept all the same and only loses its place in sorted lists.
    private static string? Sortable(decimal value, Unit unit) =>
        Math.Abs(value) > decimal.MaxValue / unit.Scale ? null : SortableDecimal.Of(value * unit.Scale);
}
