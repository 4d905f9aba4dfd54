using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Statements;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Publishing.Pages;

/// <summary>One line of one statement, with every department of a year that prints it. Money is in 万元, what is counted as printed.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Code">The line's classification code; empty for none.</param>
/// <param name="Label">The line's label, as most print it.</param>
/// <param name="Path">The page's path in its year's folder, without suffix.</param>
/// <param name="Link">The same as a link.</param>
/// <param name="Columns">The titles of the columns that any department prints.</param>
/// <param name="Rows">A row for each department, the greatest amount of the first column first.</param>
internal sealed record LinePage(
    int Year,
    StatementId Statement,
    string Title,
    string Code,
    string Label,
    string Path,
    string Link,
    ImmutableArray<string> Columns,
    ImmutableArray<LineRow> Rows)
{
    /// <summary>The last part of the path, percent-encoded.</summary>
    public string File => Link[(Link.LastIndexOf('/') + 1)..];

    /// <summary>The lines of a year, in the order of the forms and of the first report that prints each.</summary>
    public static ImmutableArray<LinePage> OfYear(int year, IEnumerable<ComparedFigure> figures, PageLanguage language)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. figures.GroupBy(figure => (figure.Figure.Statement, figure.Figure.Line.Key))
                .OrderBy(line => line.Key.Statement)
                .ThenBy(line => line.First().Figure.Line.Code ?? "", StringComparer.Ordinal)
                .Select(line => Of(year, line.Key.Statement, [.. line], PathOf(line.Key, paths), language)),
        ];
    }

    private static LinePage Of(int year, StatementId statement, ImmutableArray<ComparedFigure> figures, string path, PageLanguage language)
    {
        var columns = figures.Select(figure => figure.Figure.Column).DistinctBy(column => column.Key).ToImmutableArray();
        return new(
            year,
            statement,
            StatementForms.Of(statement).Title,
            figures[0].Figure.Line.Code ?? "",
            figures.GroupBy(figure => figure.Figure.Line.Label, StringComparer.Ordinal).MaxBy(label => label.Count())!.Key,
            path,
            ReportFolder.Link(path),
            [.. columns.Select(column => column.Title)],
            [
                .. figures.GroupBy(figure => (figure.Report.Department, figure.Report.Folder))
                    .Select(report => LineRow.Of([.. report], columns, language))
                    .OrderByDescending(row => row.First)
                    .ThenBy(row => row.Department, StringComparer.Ordinal),
            ]);
    }

    // Two keys may make one name; the second gets a number.
    private static string PathOf((StatementId Statement, string Key) line, HashSet<string> taken)
    {
        var path = $"{line.Statement}/{ReportFolder.Segment(line.Key)}";
        for (var number = 2; !taken.Add(path); number++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{line.Statement}/{ReportFolder.Segment(line.Key)}-{number}");
        }

        return path;
    }
}

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
