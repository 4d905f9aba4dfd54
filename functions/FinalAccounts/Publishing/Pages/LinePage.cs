using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Statements;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Publishing.Pages;

/// <summary>A page of one line of one statement, with departments of a year that print it. Money is in 万元, what is counted as printed.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Code">The line's classification code; empty for none.</param>
/// <param name="Label">The line's label, as most print it.</param>
/// <param name="Path">The page's path in its year's folder, without suffix.</param>
/// <param name="Columns">The titles of the columns that any department prints.</param>
/// <param name="Rows">A row for each department, the greatest amount of the first column first.</param>
/// <param name="Number">Which page of the line it is, from 1.</param>
/// <param name="Pages">The files of all pages of the line, as links.</param>
internal sealed record LinePage(
    int Year,
    StatementId Statement,
    string Title,
    string Code,
    string Label,
    string Path,
    ImmutableArray<string> Columns,
    ImmutableArray<LineRow> Rows,
    int Number,
    ImmutableArray<string> Pages)
{
    /// <summary>How many departments a page has at most.</summary>
    public const int MaxRows = 500;

    /// <summary>The last part of the path, percent-encoded.</summary>
    public string File => FileOf(Path);

    /// <summary>The pages of a line: one, or as many as its departments fill.</summary>
    public static IEnumerable<LinePage> Of(ComparedLine line, PageLanguage language)
    {
        var columns = line.Figures.Select(figure => figure.Figure.Column).DistinctBy(column => column.Key).ToImmutableArray();
        ImmutableArray<string> titles = [.. columns.Select(column => column.Title)];
        var rows = line.Figures.GroupBy(figure => figure.Report.Folder, StringComparer.Ordinal)
            .Select(report => LineRow.Of([.. report], columns, language))
            .OrderByDescending(row => row.First)
            .ThenBy(row => row.Department, StringComparer.Ordinal)
            .Chunk(MaxRows)
            .ToImmutableArray();
        ImmutableArray<string> pages = [.. rows.Select((_, i) => language.Page(FileOf(PathOf(line, i))))];
        return rows.Select((part, i) => new LinePage(
            line.Year, line.Statement, StatementForms.Of(line.Statement).Title, line.Code, line.Label, PathOf(line, i), titles, [.. part], i + 1, pages));
    }

    // A point never stands in a name made of a key, so the pages of one line take no other line's name.
    private static string PathOf(ComparedLine line, int index) =>
        index == 0 ? line.Path : string.Create(CultureInfo.InvariantCulture, $"{line.Path}.{index + 1}");

    private static string FileOf(string path) => ReportFolder.Link(path[(path.LastIndexOf('/') + 1)..]);
}
