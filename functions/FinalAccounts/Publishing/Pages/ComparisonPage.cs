using System.Collections.Immutable;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The departments of one year side by side. Amounts are in 万元.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Titles">The titles of the main columns.</param>
/// <param name="Rows">One row for each report.</param>
/// <param name="Lines">Every other line that any of them has, as bars.</param>
internal sealed record ComparisonPage(int Year, ImmutableArray<BilingualText> Titles, ImmutableArray<ComparedRow> Rows, ImmutableArray<Chart> Lines)
{
    /// <summary>True when the pages of every line of the year stand in the site.</summary>
    public bool HasLines { get; init; }

    public static ComparisonPage OfYear(int year, ImmutableArray<SiteEntry> entries, PageLanguage language)
    {
        var sorted = entries.OrderByDescending(entry => entry.Amount(ComparedLines.Expenditure) ?? 0m).ThenBy(entry => entry.Department, StringComparer.Ordinal).ToImmutableArray();
        return new(
            year,
            [.. ComparedLines.Main.Select(line => line.Title)],
            [.. sorted.Select(entry => ComparedRow.Of(entry, language))],
            [.. sorted.SelectMany(entry => entry.Amounts).Where(amount => amount.Yuan is > 0).DistinctBy(amount => amount.Figure).Select((amount, i) => Line(amount, i, sorted))]);
    }

    private static Chart Line(ComparedAmount line, int number, ImmutableArray<SiteEntry> entries)
    {
        var parts = entries
            .Select(entry => (entry.Department, Yuan: entry.Amount(line.Figure) ?? 0m))
            .Where(part => part.Yuan > 0)
            .OrderByDescending(part => part.Yuan)
            .ToImmutableArray();
        var whole = parts.Sum(part => part.Yuan);
        var title = ComparedLines.Main.FirstOrDefault(main => main.Key == line.Figure).Title is { Zh: not null } main
            ? main
            : new BilingualText(Chart.WithoutNumber(line.Label), Chart.WithoutNumber(line.Label));
        return new($"line-{number + 1}", title, IndexRow.InWanYuan(whole) + " 万元", [.. parts.Select(part => Bar.Of(part.Department, part.Yuan, IndexRow.InWanYuan(part.Yuan), whole))]);
    }
}

/// <summary>A department in the comparison of a year.</summary>
/// <param name="Department">The department.</param>
/// <param name="Kind">Whose accounts.</param>
/// <param name="Link">The link to its report.</param>
/// <param name="Amounts">The main amounts; empty text where there is none.</param>
internal sealed record ComparedRow(string Department, BilingualText Kind, string Link, ImmutableArray<string> Amounts)
{
    public static ComparedRow Of(SiteEntry entry, PageLanguage language) => new(
        entry.Department,
        Words.Of(entry.Kind),
        ReportFolder.Link($"{entry.Folder}/{language.Page("index")}"),
        [.. ComparedLines.Main.Select(line => IndexRow.InWanYuan(entry.Amount(line.Key)))]);
}
