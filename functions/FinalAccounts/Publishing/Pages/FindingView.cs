using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>A finding on the page.</summary>
/// <param name="Number">Its number in the list, from 1.</param>
/// <param name="Identity">The id of the identity or rule.</param>
/// <param name="Mark">Its severity.</param>
/// <param name="Message">The finding in words.</param>
/// <param name="Provided">What the report prints, or empty.</param>
/// <param name="Expected">What the other operands give, or empty.</param>
/// <param name="Difference">Provided minus expected, with its sign, or empty.</param>
/// <param name="Slack">What rounding allows, or empty.</param>
/// <param name="Suspects">The figures that would explain it.</param>
/// <param name="Operands">The numbers of the equation.</param>
/// <param name="Explains">The other identities that it explains.</param>
/// <param name="Place">Where to look, in words, or null.</param>
/// <param name="SourceLink">The link to it, or null.</param>
internal sealed record FindingView(
    int Number,
    string Identity,
    Mark Mark,
    string Message,
    string Provided,
    string Expected,
    string Difference,
    string Slack,
    ImmutableArray<SuspectView> Suspects,
    ImmutableArray<OperandView> Operands,
    ImmutableArray<string> Explains,
    string? Place,
    string? SourceLink)
{
    public static FindingView Of(Finding finding, int number, PageAnchors anchors, PageLanguage language) => new(
        number,
        finding.Identity,
        Words.Of(finding.Severity),
        language.Say(finding.Message),
        finding.Provided is { } provided ? AmountText.Grouped(provided) : "",
        finding.Expected is { } expected ? AmountText.Grouped(expected) : "",
        finding.Difference is { } difference ? AmountText.Signed(difference) : "",
        finding.Slack is { } slack ? "±" + AmountText.Grouped(slack) : "",
        [.. finding.Suspects.Select(suspect => SuspectView.Of(suspect, anchors, language))],
        [.. finding.Operands.Select(operand => OperandView.Of(operand, anchors, language)), .. finding.Elsewhere.Select(other => OperandView.Of(other, language))],
        [.. finding.Explains.Skip(1)],
        finding.Place is null ? null : language.Say(finding.Place.Describe()),
        finding.Place is null ? null : PageAnchors.Source(finding.Place, language));
}

/// <summary>A suspected figure and its mend.</summary>
/// <param name="Title">Its statement, line and column.</param>
/// <param name="Link">The link to it, or null.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Suggested">What it should read, or null.</param>
/// <param name="Why">How that follows.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="SourceLink">The link to that line.</param>
internal sealed record SuspectView(string Title, string? Link, string Printed, string? Suggested, string Why, string Place, string SourceLink)
{
    public static SuspectView Of(Suspect suspect, PageAnchors anchors, PageLanguage language)
    {
        var line = suspect.Line.Code is { } code ? $"{code} {suspect.Line.Label}" : suspect.Line.Label;
        return new(
            suspect.Statement is { } statement ? $"{statement} {line} · {suspect.Column.Title}" : $"{line} · {suspect.Column.Title}",
            suspect.Statement is { } of ? anchors.Link(new FigureKey(of, suspect.Line.Key, suspect.Column.Key), home: "") : null,
            suspect.Printed,
            suspect.Suggested is { } value ? AmountText.Grouped(value) : null,
            language.Say(suspect.Why),
            language.Say(suspect.Place.Describe()),
            PageAnchors.Source(suspect.Place, language));
    }
}

/// <summary>A number of the equation.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Link">The link to it, or null.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="SourceLink">The link to that line.</param>
internal sealed record OperandView(string Title, string? Link, string Printed, string Unit, string Place, string SourceLink)
{
    public static OperandView Of(PrintedNumber number, PageAnchors anchors, PageLanguage language) => new(
        number switch
        {
            Figure figure => $"{figure.Statement} {FigureNotes.TitleOf(figure)}",
            Claim claim => $"{language.Say("说明文字", "Prose")} {claim.Subject} · {language.Say(Words.Of(claim.Aspect))}",
            _ => "",
        },
        anchors.Link(number, home: ""),
        number.Printed.Length > 0 ? number.Printed : language.Say("（空白）", "(blank)"),
        number.Unit.Symbol,
        language.Say(number.Place.Describe()),
        PageAnchors.Source(number.Place, language));

    /// <summary>A number of another report: its place is in that report's file, so the link leads to its page.</summary>
    public static OperandView Of(OtherFigure other, PageLanguage language) => new(
        $"{other.Report.Year} {other.Report.Department} {other.Figure.Statement} {FigureNotes.TitleOf(other.Figure)}",
        Link: null,
        other.Figure.Printed,
        other.Figure.Unit.Symbol,
        language.Say(other.Figure.Place.Describe()),
        $"../../../{ReportFolder.Link(ReportFolder.Of(other.Report))}/{language.Page("index")}");
}
