using System.Runtime.CompilerServices;
using FinalAccounts.Publishing.Pages;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing;

/// <summary>
/// Makes the pages that compare the departments of a year by any line of any statement: a page for each line and an index of them. They need no scripts. The
/// figures are taken one line after the other and the pages given one by one, so that a year of any size fits into memory.
/// </summary>
public sealed class LinesPublisher
{
    private readonly PageTemplates templates = new();

    /// <summary>The folder of a year's pages in the site.</summary>
    /// <param name="year">The fiscal year.</param>
    public static string FolderOf(int year) => $"lines/{year}";

    /// <summary>Every page of a year, the index last.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="figures">The year's figures, statement by statement; within one, those of one line follow each other.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async IAsyncEnumerable<PublishedFile> RenderAsync(
        int year, IAsyncEnumerable<ComparedFigure> figures, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var index = new LinesIndex(year);
        var line = new List<ComparedFigure>();
        await foreach (var figure in figures.WithCancellation(cancellationToken))
        {
            if (line.Count > 0 && !IsSameLine(line[0].Figure, figure.Figure))
            {
                foreach (var page in Line(index.Add(line)))
                    yield return page;
                line.Clear();
            }

            line.Add(figure);
        }

        if (line.Count > 0)
        {
            foreach (var page in Line(index.Add(line)))
                yield return page;
        }

        foreach (var language in PageLanguage.All)
            yield return Page(year, "index", "lines.liquid", index.Page(language), language);
    }

    private static bool IsSameLine(Figure one, Figure other) => one.Statement == other.Statement && one.Line.Key == other.Line.Key;

    private IEnumerable<PublishedFile> Line(ComparedLine line) =>
        from language in PageLanguage.All
        from page in LinePage.Of(line, language)
        select Page(line.Year, page.Path, "line.liquid", page, language);

    private PublishedFile Page(int year, string name, string template, object model, PageLanguage language) =>
        new($"{FolderOf(year)}/{language.Page(name)}", MediaTypes.Html, templates.Render(template, model, language));
}
