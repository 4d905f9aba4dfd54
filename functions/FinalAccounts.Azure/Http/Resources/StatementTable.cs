using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>A statement as a table: a row for each line, a column for each amount column, the amounts in the unit of the statement.</summary>
internal static class StatementTable
{
    /// <summary>The columns.</summary>
    public static ImmutableArray<ExportColumn<StatementLine>> Columns(Statement statement) =>
    [
        new("line_key", "string", new("行的标识", "Key of the line"), line => line.Key),
        new("code", "string", new("分类编码", "Code"), line => line.Code),
        new("label", "string", new("科目名称", "Label"), line => line.Label),
        new("line_number", "integer", new("行次", "Number"), line => CellText.Of(line.Number)),
        .. statement.Columns.Select(column => new ExportColumn<StatementLine>(
            column.Key,
            "number",
            new(column.Title, column.Title),
            line => statement[line.Key, column.Key] is { } figure ? figure.Value?.ToString(CultureInfo.InvariantCulture) ?? figure.Printed : null)),
    ];

    /// <summary>The filters.</summary>
    public static ImmutableArray<ListFilter<StatementLine>> Filters(Statement statement) =>
    [
        ListFilter.Code<StatementLine>(line => line.Code),
        ListFilter.Contains<StatementLine>("label", new("科目名称包含", "Label contains"), "培训", line => line.Label),
        ListFilter.OneOf<StatementLine>(
            "has",
            new("须有", "Must have"),
            ("value", line => statement.Columns.Any(column => statement[line.Key, column.Key]?.Value is not null)),
            ("code", line => line.Code is not null)),
    ];
}
