using System.Collections.Immutable;
using FinalAccounts.Statements;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Publishing.Pages;

/// <summary>Every line of one department through its years. Money is in 万元, what is counted as printed.</summary>
/// <param name="Department">The department.</param>
/// <param name="File">The name of its file, without suffix, percent-encoded.</param>
/// <param name="Years">The years, the oldest first.</param>
/// <param name="Statements">The statements.</param>
internal sealed record DepartmentLinesPage(string Department, string File, ImmutableArray<int> Years, ImmutableArray<DepartmentStatement> Statements)
{
    public static DepartmentLinesPage Of(ImmutableArray<SiteEntry> entries, ImmutableArray<ComparedFigure> figures)
    {
        var years = figures.GroupBy(figure => figure.Report.Year).OrderBy(year => year.Key).ToImmutableArray();

        // Of two reports of one year and name, the department's own comes first.
        var chosen = years.SelectMany(year => year.GroupBy(figure => figure.Report.Kind).MinBy(kind => kind.Key)!).ToImmutableArray();
        return new(
            entries[0].Department,
            ReportFolder.Link(DepartmentPublisher.NameOf(entries[0])),
            [.. years.Select(year => year.Key)],
            [
                .. chosen.GroupBy(figure => figure.Figure.Statement).OrderBy(statement => statement.Key).Select(statement => new DepartmentStatement(
                    statement.Key,
                    StatementForms.Of(statement.Key).Title,
                    [
                        .. statement.GroupBy(figure => figure.Figure.Key)
                            .OrderBy(line => line.First().Figure.Line.Code ?? "", StringComparer.Ordinal)
                            .Select(line => DepartmentLine.Of([.. line], [.. years.Select(year => year.Key)])),
                    ])),
            ]);
    }
}

/// <summary>A statement of a department through its years.</summary>
/// <param name="Id">The statement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">Its lines, one row for each column.</param>
internal sealed record DepartmentStatement(StatementId Id, string Title, ImmutableArray<DepartmentLine> Lines);

/// <summary>One amount of a line through the years.</summary>
/// <param name="Code">The line's classification code; empty for none.</param>
/// <param name="Label">Its label.</param>
/// <param name="Column">The title of the column.</param>
/// <param name="Amounts">The amount of each year; empty text where there is none.</param>
internal sealed record DepartmentLine(string Code, string Label, string Column, ImmutableArray<string> Amounts)
{
    public static DepartmentLine Of(ImmutableArray<ComparedFigure> figures, ImmutableArray<int> years) => new(
        figures[^1].Figure.Line.Code ?? "",
        figures[^1].Figure.Line.Label,
        figures[^1].Figure.Column.Title,
        [.. years.Select(year => figures.FirstOrDefault(figure => figure.Report.Year == year) is { } found ? LineRow.Text(found.Figure) : "")]);
}
