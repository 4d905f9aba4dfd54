using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing;

/// <summary>Makes pages of tables that are asked for over HTTP. May be used from many threads.</summary>
public sealed class ListingPublisher
{
    private readonly PageTemplates templates = new();

    /// <summary>A whole page.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="language">A BCP 47 tag; everything that is not Chinese gets English.</param>
    public byte[] Render(ListingPage page, string language)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(language);
        return templates.Render("listing.liquid", page, PageLanguage.Of(language), SitePolicy.MetaWithForms);
    }
}
