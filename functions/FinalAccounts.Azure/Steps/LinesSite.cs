using System.Security.Cryptography;
using System.Text;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Makes the pages that compare by any line, as long as there are few enough reports: every one of their figures is read for it. Reports that are published
/// already as they are on these pages cost one read. For more reports the API answers (<c>years/{year}/statements/{statement}/lines/{line}</c>).
/// </summary>
/// <param name="reports">What was made last.</param>
/// <param name="figures">The figures.</param>
/// <param name="publisher">Makes the pages.</param>
/// <param name="site">Writes them.</param>
/// <param name="options">Up to how many reports.</param>
/// <param name="edition">The edition of the code.</param>
/// <param name="logger">The log.</param>
public sealed class LinesSite(
    ReportTable reports, FigureTable figures, LinesPublisher publisher, SiteWriter site, SiteOptions options, Edition edition, ILogger<LinesSite> logger)
{
    /// <summary>True when there are few enough reports.</summary>
    public bool Covers(int count) => count <= options.LinePagesUpTo;

    /// <summary>Makes the pages of the published reports.</summary>
    public async Task WriteAsync(IReadOnlyCollection<PublishedReport> published, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(published);
        var covered = Covers(published.Count);
        var made = NameOf(covered ? published : []);
        if (await reports.LinePagesAsync(cancellationToken) == made)
        {
            return;
        }

        var files = covered ? publisher.Render(await FiguresAsync(published, cancellationToken)) : [];
        await site.ReplaceAsync(files, [LinesPublisher.Folder], cancellationToken);
        await reports.RecordLinePagesAsync(made, cancellationToken);
        logger.LinesRendered(files.Length);
    }

    private async Task<List<ComparedFigure>> FiguresAsync(IReadOnlyCollection<PublishedReport> published, CancellationToken cancellationToken)
    {
        var found = new List<ComparedFigure>();
        foreach (var report in published)
        {
            found.AddRange(await figures.OfVersionAsync(report.Key, report.Version, statement: null, cancellationToken)
                .Where(figure => figure.Value is not null)
                .Select(figure => new ComparedFigure(report.Entry, figure))
                .ToListAsync(cancellationToken));
        }

        return found;
    }

    // The pages follow from these alone.
    private string NameOf(IEnumerable<PublishedReport> published)
    {
        var names = published.Select(report => $"{report.Key} {report.Version}").Order(StringComparer.Ordinal).Append(edition.Name).Append(SiteWriter.Software);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))));
    }
}
