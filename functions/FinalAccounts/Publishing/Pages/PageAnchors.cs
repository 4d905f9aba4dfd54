using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The names by which the pages of one report link to each other's parts. Every name is used once within its page.</summary>
internal sealed class PageAnchors
{
    private readonly Dictionary<Figure, string> byFigure = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FigureKey, string> byKey = [];
    private readonly HashSet<string> claims;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public PageAnchors(FinalAccountsReport report)
    {
        claims = [.. report.Claims.Select(claim => claim.Id)];
        foreach (var figure in report.Statements.SelectMany(statement => statement.Figures))
        {
            var name = Unique($"{figure.Statement}-{Word(figure.Line.Key)}-{Word(figure.Column.Key)}");
            byFigure.Add(figure, name);
            byKey.TryAdd(figure.Key, name);
        }
    }

    /// <summary>The anchor of a figure of this very report.</summary>
    public string Of(Figure figure) => byFigure[figure];

    /// <summary>The link to a figure; null when the report has no such figure.</summary>
    /// <param name="key">The figure's name.</param>
    /// <param name="home">The file of the report's page; empty for a link within it.</param>
    public string? Link(FigureKey key, string home) => byKey.TryGetValue(key, out var name) ? $"{home}#{name}" : null;

    /// <summary>The link to a figure or a claim.</summary>
    public string? Link(PrintedNumber number, string home) => number switch
    {
        Figure figure => Link(figure.Key, home),
        // Numbers of the self-evaluation forms are claims as well, and stand in no paragraph of the page.
        Claim claim => claims.Contains(claim.Id) ? $"{home}#{Of(claim)}" : null,
        _ => null,
    };

    public static string Of(Claim claim) => Word(claim.Id);

    /// <summary>The anchor of a line, or of a table's row, in the view of the source.</summary>
    public static string Of(Place place) => place switch
    {
        { Page: { } page, Line: { } line } => Invariant($"p{page}-L{line}"),
        { Line: { } line } => Invariant($"L{line}"),
        { Page: { } page, Table: { } table } => Invariant($"p{page}-t{table}-r{place.Row ?? 1}"),
        { Table: { } table } => Invariant($"t{table}-r{place.Row ?? 1}"),
        { Page: { } page } => Invariant($"p{page}"),
        _ => "top",
    };

    public static string Source(Place place, PageLanguage language) => $"{language.Page("source")}#{Of(place)}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // A key comes from a document: what is neither letter, digit, dot nor hyphen has no place in a link.
    private static string Word(string key) =>
        string.Concat(key.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '_'));

    private string Unique(string name)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = Invariant($"{name}_{i}");
        }

        return unique;
    }
}
