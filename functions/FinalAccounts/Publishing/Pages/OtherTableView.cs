using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>A table that is none of the ten, on the page.</summary>
/// <param name="Title">Its title as printed.</param>
/// <param name="Place">Where it stands, in words.</param>
/// <param name="SourceLink">The link to it in the source text.</param>
internal sealed record OtherTableView(string Title, string Place, string SourceLink)
{
    public static OtherTableView Of(OtherTable table, PageLanguage language) =>
        new(table.Title, language.Say(table.Place.Describe()), PageAnchors.Source(table.Place, language));
}
