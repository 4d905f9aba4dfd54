using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>Every identity that was applied, the passing ones too: silence must not look like success.</summary>
/// <param name="Department">The department.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Groups">The identities by the statement of their total.</param>
/// <param name="Counts">How many had each verdict.</param>
internal sealed record ChecksPage(string Department, int Year, ImmutableArray<IdentityGroup> Groups, ImmutableArray<CountedMark> Counts)
{
    public static ChecksPage Of(Inspection inspection, PageAnchors anchors, PageLanguage language)
    {
        var (_, report, checks) = inspection;
        var groups = checks.Identities
            .Select((identity, i) => (identity.Total.Statement, View: IdentityView.Of(identity, i + 1, report, anchors, language)))
            .GroupBy(item => item.Statement)
            .OrderBy(group => group.Key)
            .Select(group => new IdentityGroup(group.Key.ToString(), report[group.Key].Title, [.. group.Select(item => item.View)]));
        return new(report.Department, report.Year, [.. groups], CountedMark.Of(checks.Counts));
    }
}

/// <summary>The identities whose total stands in one statement.</summary>
/// <param name="Id">The statement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Identities">The identities.</param>
internal sealed record IdentityGroup(string Id, string Title, ImmutableArray<IdentityView> Identities);

/// <summary>A verdict and how many identities had it.</summary>
/// <param name="Mark">The verdict.</param>
/// <param name="Count">How many.</param>
internal sealed record CountedMark(Mark Mark, int Count)
{
    public static ImmutableArray<CountedMark> Of(VerdictCounts counts) =>
    [
        new(Words.Of(Verdict.Holds), counts.Holds),
        new(Words.Of(Verdict.Rounding), counts.Rounding),
        new(Words.Of(Verdict.Violated), counts.Violated),
        new(Words.Of(Verdict.NotBound), counts.NotBound),
        new(Words.Of(Verdict.Blocked), counts.Blocked),
    ];
}

/// <summary>One identity with its equation in numbers.</summary>
/// <param name="Number">Its number within the report.</param>
/// <param name="Name">The identity's id.</param>
/// <param name="Instance">What it was applied to.</param>
/// <param name="Mark">Its verdict.</param>
/// <param name="Total">The side that stands alone.</param>
/// <param name="Terms">The terms of the other side.</param>
/// <param name="Printed">The total as printed, or empty.</param>
/// <param name="Calculated">What the terms add up to, or empty.</param>
/// <param name="Low">The least that the total may read.</param>
/// <param name="High">The most that the total may read.</param>
/// <param name="Reason">Why it was not checked; null when it was.</param>
internal sealed record IdentityView(
    int Number,
    string Name,
    string Instance,
    Mark Mark,
    TermView Total,
    ImmutableArray<TermView> Terms,
    string Printed,
    string Calculated,
    string Low,
    string High,
    string? Reason)
{
    public static IdentityView Of(IdentityResult identity, int number, FinalAccountsReport report, PageAnchors anchors, PageLanguage language)
    {
        var (low, high) = identity is { Calculated: { } sum, Slack: { } slack } ? (AmountText.Grouped(sum - slack), AmountText.Grouped(sum + slack)) : ("", "");
        return new(
            number,
            identity.Identity,
            identity.Instance,
            Words.Of(identity.Verdict),
            TermView.Of(identity.Total, 1, first: true, report, anchors, language),
            [
                .. PrintedTerms(identity, report).Select((term, i) => TermView.Of(term.Figure, term.Weight, i == 0, report, anchors, language)),
                .. identity.Elsewhere.Select((other, i) => TermView.Of(other, i == 0)),
            ],
            identity.Provided is { } provided ? AmountText.Grouped(provided) : "",
            identity.Calculated is { } calculated ? AmountText.Grouped(calculated) : "",
            low,
            high,
            identity.Reason is { } reason ? language.Say(reason) : null);
    }

    // Blanks add nothing; the equation shows what is printed.
    private static IEnumerable<WeightedFigure> PrintedTerms(IdentityResult identity, FinalAccountsReport report) =>
        identity.Terms.Where(term => report[term.Figure]?.Value is not null);
}

/// <summary>A figure in an equation.</summary>
/// <param name="Sign">The sign before it; empty for a first positive one.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Title">What it is.</param>
/// <param name="Link">The link to it, or null.</param>
internal sealed record TermView(string Sign, string Printed, string Title, string? Link)
{
    public static TermView Of(FigureKey key, int weight, bool first, FinalAccountsReport report, PageAnchors anchors, PageLanguage language)
    {
        var figure = report[key];
        return new(
            weight < 0 ? "−" : first ? "" : "+",
            figure is { Printed.Length: > 0 } ? figure.Printed : "—",
            figure is null ? key.ToString() : $"{key.Statement} {FigureNotes.TitleOf(figure)}",
            anchors.Link(key, language.Page("index")));
    }

    /// <summary>A figure of another report.</summary>
    public static TermView Of(OtherFigure other, bool first) => new(
        first ? "" : "+",
        other.Figure.Printed,
        $"{other.Report.Year} {other.Report.Department} {other.Figure.Statement} {FigureNotes.TitleOf(other.Figure)}",
        Link: null);
}
