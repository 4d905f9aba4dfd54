using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing;
using FinalAccounts.Statements;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Makes the pages that compare the departments of a year by any line. Every figure of the year is read for them, line by line, so they are made only when a report of
/// the year changed: at once while the year has few reports, by the timer when it has many.
/// </summary>
/// <param name="made">What was made last.</param>
/// <param name="figures">The figures.</param>
/// <param name="publisher">Makes the pages.</param>
/// <param name="site">Writes them.</param>
/// <param name="options">Up to how many reports at once.</param>
/// <param name="pages">Names what they are made of.</param>
/// <param name="logger">The log.</param>
public sealed class LinesSite(
    MadePagesTable made, FigureTable figures, LinesPublisher publisher, SiteWriter site, SiteOptions options, PagesName pages, ILogger<LinesSite> logger)
{
    private const string Kind = "lines";

    /// <summary>The years whose pages stand in the site, some of them perhaps as they were before.</summary>
    public async Task<ImmutableHashSet<int>> YearsAsync(CancellationToken cancellationToken) =>
        [.. (await made.AllAsync(Kind, cancellationToken)).Keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture))];

    /// <summary>Makes the pages of the published reports.</summary>
    /// <param name="published">Every published report.</param>
    /// <param name="large">Whether those of years with many reports are made as well.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>True when any were made or deleted.</returns>
    public async Task<bool> WriteAsync(IReadOnlyCollection<PublishedReport> published, bool large, CancellationToken cancellationToken)
    {
        var before = await made.AllAsync(Kind, cancellationToken);
        var years = published.GroupBy(report => report.Key.Year.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal).ToList();
        var changed = years.Where(year => (large || year.Count() <= options.LinePagesUpTo) && before.GetValueOrDefault(year.Key) != pages.Of(year)).ToList();
        foreach (var year in changed)
        {
            var count = await ReplaceAsync(year.Key, publisher.RenderAsync(year.First().Key.Year, FiguresAsync([.. year], cancellationToken), cancellationToken), cancellationToken);
            await made.RecordAsync(Kind, year.Key, pages.Of(year), cancellationToken);
            logger.LinesRendered(count, year.Key);
        }

        var gone = before.Keys.Except(years.Select(year => year.Key), StringComparer.Ordinal).ToList();
        foreach (var year in gone)
        {
            await ReplaceAsync(year, AsyncEnumerable.Empty<PublishedFile>(), cancellationToken);
            await made.ForgetAsync(Kind, year, cancellationToken);
        }

        return changed.Count > 0 || gone.Count > 0;
    }

    private Task<int> ReplaceAsync(string year, IAsyncEnumerable<PublishedFile> files, CancellationToken cancellationToken) =>
        site.ReplaceAsync(LinesPublisher.FolderOf(int.Parse(year, CultureInfo.InvariantCulture)), files, cancellationToken);

    private IAsyncEnumerable<ComparedFigure> FiguresAsync(ImmutableArray<PublishedReport> published, CancellationToken cancellationToken)
    {
        var seen = published.ToDictionary(report => report.Key.Department, StringComparer.Ordinal);
        return Enum.GetValues<StatementId>().ToAsyncEnumerable()
            .SelectMany(statement => figures.OfStatementAsync(published[0].Key.Year, statement, cancellationToken))
            .Where(figure => seen.GetValueOrDefault(figure.Department)?.Publication == figure.Publication)
            .Select(figure => new ComparedFigure(seen[figure.Department].Entry, figure.Figure, figure.Order));
    }
}
