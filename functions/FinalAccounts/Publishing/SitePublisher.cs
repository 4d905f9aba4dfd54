using System.Collections.Immutable;
using System.Text;
using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing;

/// <summary>Makes the files of the site that belong to no single report or department: the index, the comparison of each year, the script that adds search and sorting.</summary>
public sealed class SitePublisher
{
    private readonly PageTemplates templates = new();

    /// <summary>The folders whose files all come from here.</summary>
    public static ImmutableArray<string> Folders { get; } = ["compare"];

    /// <summary>The files.</summary>
    /// <param name="entries">One entry for each published report, in any order.</param>
    /// <param name="yearsWithLines">The years whose pages of every line (<see cref="LinesPublisher"/>) stand in the site.</param>
    public ImmutableArray<PublishedFile> Render(IReadOnlyCollection<SiteEntry> entries, IReadOnlySet<int> yearsWithLines)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(yearsWithLines);
        var files = ImmutableArray.CreateBuilder<PublishedFile>();
        files.Add(new("assets/site.js", MediaTypes.Script, Encoding.UTF8.GetBytes(EmbeddedFiles.Text("site.js"))));
        foreach (var language in PageLanguage.All)
        {
            Page("index", "index.liquid", IndexPage.Of(entries, language), language);
            foreach (var year in entries.GroupBy(entry => entry.Year).OrderBy(year => year.Key))
            {
                Page($"compare/{year.Key}", "compare.liquid", ComparisonPage.OfYear(year.Key, [.. year], language) with { HasLines = yearsWithLines.Contains(year.Key) }, language);
            }
        }

        return files.ToImmutable();

        void Page(string name, string template, object model, PageLanguage language) =>
            files.Add(new(language.Page(name), MediaTypes.Html, templates.Render(template, model, language)));
    }
}
