using System.Globalization;
using FinalAccounts.Statements;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The lines of a year, as far as they are known: names their pages and keeps what the index says of each.</summary>
/// <param name="year">The fiscal year.</param>
internal sealed class LinesIndex(int year)
{
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly List<IndexedLine> lines = [];

    /// <summary>Takes a line in.</summary>
    /// <param name="figures">Its figures; at least one.</param>
    public ComparedLine Add(IReadOnlyList<ComparedFigure> figures)
    {
        var first = figures[0].Figure;
        var line = new ComparedLine(
            year,
            first.Statement,
            first.Line.Code ?? "",
            figures.GroupBy(figure => figure.Figure.Line.Label, StringComparer.Ordinal).MaxBy(label => label.Count())!.Key,
            PathOf(first.Statement, first.Line.Key),
            [.. figures]);
        lines.Add(new(line.Statement, line.Code, line.Label, line.Path, line.Departments, figures.Min(figure => figure.Order)));
        return line;
    }

    /// <summary>The index, in the order of the forms: lines with a code by their code, the others as the reports print them.</summary>
    public LinesIndexPage Page(PageLanguage language) => new(
        year,
        [
            .. lines.GroupBy(line => line.Statement).OrderBy(statement => statement.Key).Select(statement => new LinesOfStatement(
                statement.Key,
                StatementForms.Of(statement.Key).Title,
                [
                    .. statement.OrderBy(line => line.Code, StringComparer.Ordinal).ThenBy(line => line.Order).ThenBy(line => line.Path, StringComparer.Ordinal)
                        .Select(line => new LineLink(line.Code, line.Label, ReportFolder.Link(language.Page(line.Path)), line.Departments)),
                ])),
        ]);

    // Two keys may make one name; the second gets a number.
    private string PathOf(StatementId statement, string key)
    {
        var path = $"{statement}/{ReportFolder.Segment(key)}";
        for (var number = 2; !paths.Add(path); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{statement}/{ReportFolder.Segment(key)}-{number}");
        return path;
    }

    private readonly record struct IndexedLine(StatementId Statement, string Code, string Label, string Path, int Departments, int Order);
}
