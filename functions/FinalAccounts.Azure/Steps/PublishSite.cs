using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Makes the index of the site from the pointers of all reports, and the pages of many reports that changed with them. Many reports published at once ask for it many
/// times; only the last request does the work.
/// </summary>
public sealed class PublishSite(
    ReportTable reports,
    SitePublisher publisher,
    SiteWriter site,
    DepartmentsSite departments,
    LinesSite lines,
    PipelineTelemetry telemetry,
    ILogger<PublishSite> logger)
{
    /// <summary>Answers a request.</summary>
    /// <param name="token">The token of the request.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RunAsync(string token, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(PublishSite));
        var answered = token;
        var request = await reports.LastRequestAsync(cancellationToken);
        if (IsLater(request, than: token))
        {
            // The message of the later request was sent before it was recorded.
            return;
        }

        do
        {
            // Also for requests that came while the index was made: of two runs at once the one that ends last must not know less than the other.
            answered = IsLater(request, than: answered) ? request! : answered;
            var published = await reports.AllAsync(cancellationToken);
            await departments.WriteAsync(published, cancellationToken);
            await WriteIndexAsync(published, cancellationToken);
            request = await reports.LastRequestAsync(cancellationToken);

            // All figures of a year are read for the pages of its lines: of many reports that are published at once only the last has them made.
            if (!IsLater(request, than: answered) && await lines.WriteAsync(published, large: false, cancellationToken))
            {
                await WriteIndexAsync(published, cancellationToken);
                request = await reports.LastRequestAsync(cancellationToken);
            }
        }
        while (IsLater(request, than: answered));
    }

    private async Task WriteIndexAsync(List<PublishedReport> published, CancellationToken cancellationToken)
    {
        var files = publisher.Render([.. published.Select(report => report.Entry)], await lines.YearsAsync(cancellationToken));
        await site.WriteAsync(files, SitePublisher.Folders, cancellationToken);
        logger.SiteRendered(published.Count);
    }

    // Requests begin with the time.
    private static bool IsLater(string? request, string than) => string.CompareOrdinal(request, than) > 0;
}
