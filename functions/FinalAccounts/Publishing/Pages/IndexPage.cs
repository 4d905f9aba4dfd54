using System.Collections.Immutable;
using System.Globalization;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The index of the site.</summary>
/// <param name="Reports">The reports, the newest year first, then by department.</param>
/// <param name="Years">The years, the newest first.</param>
internal sealed record IndexPage(ImmutableArray<IndexRow> Reports, ImmutableArray<YearLink> Years)
{
    public static IndexPage Of(IReadOnlyCollection<SiteEntry> entries, PageLanguage language) => new(
        [
            .. entries
                .OrderByDescending(entry => entry.Year)
                .ThenBy(entry => entry.Department, StringComparer.Ordinal)
                .ThenBy(entry => entry.Kind)
                .Select(entry => IndexRow.Of(entry, language)),
        ],
        [
            .. entries.Select(entry => entry.Year).Distinct().OrderDescending()
                .Select(year => new YearLink(year, language.Page($"compare/{year}"))),
        ]);
}

/// <summary>A year and its comparison page.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Link">The link.</param>
internal sealed record YearLink(int Year, string Link);

/// <summary>A report in the index. Amounts are in 万元.</summary>
/// <param name="Department">The department.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">Whose accounts.</param>
/// <param name="Link">The link to its page.</param>
/// <param name="YearsLink">The link to the department's years.</param>
/// <param name="Income">Income of the year.</param>
/// <param name="Expenditure">Expenditure of the year.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="State">The verdict.</param>
internal sealed record IndexRow(
    string Department,
    int Year,
    BilingualText Kind,
    string Link,
    string YearsLink,
    string Income,
    string Expenditure,
    int Errors,
    int Warnings,
    Mark State)
{
    public static IndexRow Of(SiteEntry entry, PageLanguage language) => new(
        entry.Department,
        entry.Year,
        Words.Of(entry.Kind),
        ReportFolder.Link($"{entry.Folder}/{language.Page("index")}"),
        ReportFolder.Link(language.Page($"years/{ReportFolder.Segment(entry.Department)}")),
        InWanYuan(entry.Income),
        InWanYuan(entry.Expenditure),
        entry.Errors,
        entry.Warnings,
        entry.Errors > 0 ? Words.Of(Checks.Severity.Error) : entry.Warnings > 0 ? Words.Of(Checks.Severity.Warning) : Words.Of(Checks.Verdict.Holds));

    public static string InWanYuan(decimal? yuan) => yuan is { } amount ? (amount / 10_000m).ToString("N2", CultureInfo.InvariantCulture) : "";
}
