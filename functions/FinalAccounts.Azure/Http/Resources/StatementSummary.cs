using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>One statement in the list of a report's statements.</summary>
/// <param name="Id">Which statement.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Form">The form number; null when the report prints none.</param>
/// <param name="Unit">The unit of its amounts; null when it was not found.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="Figures">How many figures, blanks included.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Place">Where its title stands; null when it is not published.</param>
/// <param name="Link">Where the whole statement is.</param>
internal sealed record StatementSummary(
    StatementId Id,
    string Title,
    string? Form,
    Unit? Unit,
    StatementStatus Status,
    int Lines,
    int Figures,
    ImmutableArray<ReadProblem> Problems,
    Place? Place,
    string Link)
{
    /// <summary>The columns of the list.</summary>
    public static ImmutableArray<ExportColumn<StatementSummary>> Columns { get; } =
    [
        new("id", "string", new("表", "Statement"), statement => statement.Id.ToString()),
        new("title", "string", new("名称", "Title"), statement => statement.Title),
        new("form", "string", new("表号", "Form"), statement => statement.Form),
        new("unit", "string", new("单位", "Unit"), statement => statement.Unit?.Symbol),
        new("status", "string", new("状态", "Status"), statement => CellText.Of(statement.Status)),
        new("lines", "integer", new("行数", "Lines"), statement => CellText.Of(statement.Lines)),
        new("figures", "integer", new("数字", "Figures"), statement => CellText.Of(statement.Figures)),
        new("problems", "integer", new("读取问题", "Problems"), statement => CellText.Of(statement.Problems.Length)),
    ];

    /// <summary>The filters of the list.</summary>
    public static ImmutableArray<ListFilter<StatementSummary>> Filters { get; } =
    [
        ListFilter.OfEnum<StatementSummary, StatementStatus>("status", new("状态", "Status"), statement => statement.Status),
        ListFilter.OneOf<StatementSummary>("has", new("须有", "Must have"), ("figures", statement => statement.Figures > 0), ("problems", statement => !statement.Problems.IsEmpty)),
    ];

    /// <summary>The summary of a statement.</summary>
    public static StatementSummary Of(Statement statement, string link) => new(
        statement.Id,
        statement.Title,
        statement.Form,
        statement.Unit,
        statement.Status,
        statement.Lines.Length,
        statement.Figures.Length,
        statement.Problems,
        statement.Place,
        link);
}
