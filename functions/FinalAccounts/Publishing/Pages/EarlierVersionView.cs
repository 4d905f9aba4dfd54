namespace FinalAccounts.Publishing.Pages;

/// <summary>A version that was replaced.</summary>
/// <param name="Version">Its name.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Sha256">The hash of its source.</param>
/// <param name="Link">The link to its page; null when it stands no more.</param>
internal sealed record EarlierVersionView(string Version, string PublishedAt, string Sha256, string? Link)
{
    public static EarlierVersionView Of(EarlierVersion version, FinalAccountsReport report, PageLanguage language)
    {
        // By way of the year's folder, so that the link is right from the report's own address and from every version's.
        var folder = ReportFolder.Of(report);
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        return new(
            version.Version,
            ReportPage.Time(version.PublishedAt),
            version.Sha256,
            version.Folder is null ? null : "../" + ReportFolder.Link($"{name}/{version.Folder}/{language.Page("index")}"));
    }
}
