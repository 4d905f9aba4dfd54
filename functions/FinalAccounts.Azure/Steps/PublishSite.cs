using Azure.Storage.Queues.Models;
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
    /// <param name="message">The message of the request.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RunAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var activity = telemetry.Start(nameof(PublishSite));
        var last = await TakeUpAsync(message, cancellationToken);
        if (last is null)
            return;

        SiteRequest? answered;
        do
        {
            // Also for requests that came while the index was made: of two runs at once the one that ends last must not know less than the other.
            answered = last;
            var published = await reports.AllAsync(cancellationToken);
            await departments.WriteAsync(published, cancellationToken);
            await WriteIndexAsync(published, cancellationToken);
            last = await reports.LastRequestAsync(cancellationToken);

            // All figures of a year are read for the pages of its lines: of many reports that are published at once only the last has them made.
            if (last == answered && await lines.WriteAsync(published, large: false, cancellationToken))
            {
                await WriteIndexAsync(published, cancellationToken);
                last = await reports.LastRequestAsync(cancellationToken);
            }
        }
        while (last != answered);
    }

    // The last request that is recorded when the work begins, or null when another message is on its way that does it.
    private async Task<SiteRequest?> TakeUpAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        var (request, last) = (SiteRequest.Of(message), await reports.LastRequestAsync(cancellationToken));
        if (last is not null && last.SentAt > request.SentAt)
        {
            // The message of the later request was sent before that was recorded. But a message that comes again was left by a run that ended in the middle, and
            // may have written over what a later one wrote.
            return message.DequeueCount == 1 ? null : last;
        }

        if (last != request)
        {
            // Its sender has not come to record it: whoever is at work now has to know.
            await reports.RecordAsync(request, cancellationToken);
        }

        return request;
    }

    private async Task WriteIndexAsync(List<PublishedReport> published, CancellationToken cancellationToken)
    {
        var files = publisher.Render([.. published.Select(report => report.Entry)], await lines.YearsAsync(cancellationToken));
        await site.WriteAsync(files, SitePublisher.Folders, cancellationToken);
        logger.SiteRendered(published.Count);
    }
}
