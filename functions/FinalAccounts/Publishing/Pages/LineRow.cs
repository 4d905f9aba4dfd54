using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>A department in the page of a line.</summary>
/// <param name="Department">The department.</param>
/// <param name="Link">The link to its report from the root of the site.</param>
/// <param name="Amounts">Its amounts, one for each column; empty text where there is none.</param>
/// <param name="First">The amount that rows are sorted by.</param>
internal sealed record LineRow(string Department, string Link, ImmutableArray<string> Amounts, decimal First)
{
    public static LineRow Of(ImmutableArray<ComparedFigure> figures, ImmutableArray<StatementColumn> columns, PageLanguage language)
    {
        var byColumn = figures.DistinctBy(figure => figure.Figure.Column.Key).ToDictionary(figure => figure.Figure.Column.Key, figure => figure.Figure, StringComparer.Ordinal);
        var report = figures[0].Report;
        return new(
            report.Department,
            ReportFolder.Link($"{report.Folder}/{language.Page("index")}"),
            [.. columns.Select(column => byColumn.TryGetValue(column.Key, out var figure) ? Text(figure) : "")],
            figures[0].Figure.Value!.Value);
    }

    /// <summary>A figure as these pages print it.</summary>
    public static string Text(Figure figure) => figure.Unit.IsMoney
        ? IndexRow.InWanYuan(figure.Value * figure.Unit.Scale)
        : figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
