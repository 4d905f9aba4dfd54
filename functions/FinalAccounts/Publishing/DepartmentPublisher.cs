using System.Collections.Immutable;
using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing;

/// <summary>Makes the pages of a department through its years: the main lines with their change, and every line of every statement. They need no scripts.</summary>
public sealed class DepartmentPublisher
{
    private readonly PageTemplates templates = new();

    /// <summary>The name of a department's pages; reports of one name share them.</summary>
    /// <param name="entry">The entry of one of its reports.</param>
    public static string NameOf(SiteEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ReportFolder.Segment(entry.Department);
    }

    /// <summary>Where the pages of that name stand in the site.</summary>
    /// <param name="name">The name.</param>
    public static ImmutableArray<string> PathsOf(string name) => [.. PageLanguage.All.SelectMany(language => new[] { YearsOf(name, language), LinesOf(name, language) })];

    /// <summary>The department's pages.</summary>
    /// <param name="entries">The entries of its reports; at least one.</param>
    /// <param name="figures">The figures of these reports that have a value, those of one report in its order.</param>
    public ImmutableArray<PublishedFile> Render(ImmutableArray<SiteEntry> entries, ImmutableArray<ComparedFigure> figures)
    {
        var name = NameOf(entries[0]);
        var years = YearsPage.Of(entries);
        var lines = DepartmentLinesPage.Of(entries, figures);
        return
        [
            .. PageLanguage.All.SelectMany(language => new PublishedFile[]
            {
                new(YearsOf(name, language), MediaTypes.Html, templates.Render("years.liquid", years, language)),
                new(LinesOf(name, language), MediaTypes.Html, templates.Render("department-lines.liquid", lines, language)),
            }),
        ];
    }

    private static string YearsOf(string name, PageLanguage language) => "years/" + language.Page(name);

    private static string LinesOf(string name, PageLanguage language) => "lines/departments/" + language.Page(name);
}
