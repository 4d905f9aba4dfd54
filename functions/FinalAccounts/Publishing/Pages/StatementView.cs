using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Publishing.Grids;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>A statement on the page: its heading, what became of it, and its table.</summary>
/// <param name="Id">The national form's id, which is also the anchor.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Form">The form number, or null.</param>
/// <param name="Unit">The unit as the form prints it, or null.</param>
/// <param name="Status">The status as a class.</param>
/// <param name="StatusText">What the status means, in a sentence; null for a statement that was read.</param>
/// <param name="SourceLink">The link to its title in the source, or null.</param>
/// <param name="Place">Where its title stands, in words.</param>
/// <param name="Levels">How many levels can be folded.</param>
/// <param name="Header">The heading rows; none when there is no table.</param>
/// <param name="Body">The rows.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Marked">How many figures have a finding.</param>
internal sealed record StatementView(
    string Id,
    string Title,
    string? Form,
    string? Unit,
    string Status,
    string? StatusText,
    string? SourceLink,
    string? Place,
    int Levels,
    ImmutableArray<RowView> Header,
    ImmutableArray<RowView> Body,
    ImmutableArray<ProblemView> Problems,
    int Marked)
{
    public static StatementView Of(Statement statement, PageAnchors anchors, FigureNotes notes, PageLanguage language)
    {
        var grid = statement.Lines.IsEmpty ? null : StatementGrids.Of(statement);
        var body = grid is null ? [] : grid.Body.Select(row => RowView.Of(row, anchors, notes)).ToImmutableArray();
        return new(
            statement.Id.ToString(),
            statement.Title,
            statement.Form,
            StatementGrids.UnitLine(statement),
            statement.Status.ToString(),
            StatusSentence(statement.Status, language),
            statement.Place is null ? null : PageAnchors.Source(statement.Place, language),
            statement.Place is null ? null : language.Say(statement.Place.Describe()),
            grid?.Levels ?? 1,
            grid is null ? [] : [.. grid.Header.Select(row => RowView.Of(row, anchors, notes))],
            body,
            [.. statement.Problems.Select(problem => ProblemView.Of(problem, language))],
            body.Sum(row => row.Cells.Count(cell => cell.Note is { State: "suspect" })));
    }

    private static string? StatusSentence(StatementStatus status, PageLanguage language) => status switch
    {
        StatementStatus.Empty => language.Say("此表无数据：本部门没有表中的收支。", "This statement holds no figure: the department has nothing to report in it."),
        StatementStatus.NotPublished => language.Say("本报告没有公开此表。未公开不是错误，也不等于零。", "The report does not print this statement. That is no error, and it does not mean zero."),
        StatementStatus.Unreadable => language.Say("找到了此表，但无法读取，原因如下；需要它的勾稽关系未核对。", "The statement was found and could not be read, for the reason below; identities that need it were not checked."),
        _ => null,
    };
}

/// <summary>A row of a table.</summary>
/// <param name="Level">The depth in the classification; 0 for none.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record RowView(int Level, ImmutableArray<CellView> Cells)
{
    public static RowView Of(GridRow row, PageAnchors anchors, FigureNotes notes) =>
        new(row.Level, [.. row.Cells.Select(cell => CellView.Of(cell, anchors, notes))]);
}

/// <summary>A cell of a table.</summary>
/// <param name="Element"><c>th</c> or <c>td</c>.</param>
/// <param name="Scope">The scope of a heading; null for data.</param>
/// <param name="Classes">The classes.</param>
/// <param name="Id">The anchor of a figure; null for everything else.</param>
/// <param name="Text">What is printed.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Note">What the figure tells; null when it has nothing to tell.</param>
/// <param name="Whole">The whole name of a label that was cut off; null when it was not.</param>
internal sealed record CellView(
    string Element, string? Scope, string Classes, string? Id, string Text, int ColumnSpan, int RowSpan, FigureNote? Note, string? Whole)
{
    /// <summary>What the printed label lacks of its whole name.</summary>
    public string Rest => Whole is null ? "" : Whole[Enumerable.Range(0, Whole.Length).First(end => CanonicalText.Of(Whole.AsSpan(0, end)) == CanonicalText.Of(Text))..];

    public static CellView Of(GridCell cell, PageAnchors anchors, FigureNotes notes)
    {
        var note = cell.Figure is null ? null : notes.Of(cell.Figure);
        var (element, scope) = cell.Kind switch
        {
            GridCellKind.Heading => ("th", cell.ColumnSpan > 1 ? "colgroup" : "col"),
            GridCellKind.Label when cell.Text.Length > 0 => ("th", "row"),
            _ => ("td", (string?)null),
        };
        return new(
            element,
            scope,
            ClassesOf(cell, note),
            cell.Figure is null ? null : anchors.Of(cell.Figure),
            cell.Text,
            cell.ColumnSpan,
            cell.RowSpan,
            note,
            cell.Line?.WholeLabel(notes.Year));
    }

    private static string ClassesOf(GridCell cell, FigureNote? note)
    {
        var kind = cell.Kind switch
        {
            GridCellKind.Label => cell.Level > 0 ? $"label level-{cell.Level}" : "label",
            GridCellKind.Number => "number",
            GridCellKind.Amount => "amount",
            GridCellKind.Filler => "filler",
            _ => "heading",
        };
        return string.Join(' ', new[] { kind, cell.Total ? "total" : "", note?.State ?? "" }.Where(part => part.Length > 0));
    }
}

/// <summary>Something that could not be read, with its place.</summary>
/// <param name="Message">What, where and what to do.</param>
/// <param name="Place">Where, in words.</param>
/// <param name="SourceLink">The link to it.</param>
internal sealed record ProblemView(string Message, string Place, string SourceLink)
{
    public static ProblemView Of(ReadProblem problem, PageLanguage language) => Of(problem.Message, problem.Place, language);

    public static ProblemView Of(ReaderNote note, PageLanguage language) => Of(note.Message, note.Place, language);

    private static ProblemView Of(BilingualText message, Place place, PageLanguage language) =>
        new(language.Say(message), language.Say(place.Describe()), PageAnchors.Source(place, language));
}
