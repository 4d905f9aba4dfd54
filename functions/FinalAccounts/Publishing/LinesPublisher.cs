using System.Collections.Immutable;
using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing;

/// <summary>
/// Makes the pages that compare by any line of any statement: an index of the lines of each year, a page for each line with every department of the year, and
/// for each department a page with every line through its years. They need no scripts.
/// </summary>
public sealed class LinesPublisher
{
    /// <summary>The folder of these pages in the site.</summary>
    public const string Folder = "lines";

    private readonly PageTemplates templates = new();

    /// <summary>Every page.</summary>
    /// <param name="figures">The figures of every published report that have a value, those of one report in its order.</param>
    public ImmutableArray<PublishedFile> Render(IReadOnlyCollection<ComparedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var files = ImmutableArray.CreateBuilder<PublishedFile>();
        foreach (var language in PageLanguage.All)
        {
            foreach (var year in figures.GroupBy(figure => figure.Report.Year).OrderBy(year => year.Key))
            {
                var lines = LinePage.OfYear(year.Key, year, language);
                Page($"{Folder}/{year.Key}/index", "lines.liquid", LinesIndexPage.Of(year.Key, lines, language), language);
                foreach (var line in lines)
                {
                    Page($"{Folder}/{year.Key}/{line.Path}", "line.liquid", line, language);
                }
            }

            foreach (var department in figures.GroupBy(figure => ReportFolder.Segment(figure.Report.Department), StringComparer.Ordinal))
            {
                Page($"{Folder}/departments/{department.Key}", "department-lines.liquid", DepartmentLinesPage.Of(department.Key, [.. department]), language);
            }
        }

        return files.ToImmutable();

        void Page(string name, string template, object model, PageLanguage language) =>
            files.Add(new(language.Page(name), MediaTypes.Html, templates.Render(template, model, language)));
    }
}
