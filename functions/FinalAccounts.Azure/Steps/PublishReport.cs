using System.Text.Json;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Fourth step: moves the pointer of the report to the new version under its ETag, then writes the pages of the version that the pointer names.
/// Of two uploads at once both are kept, and the later one is what readers see, whichever run ends last.
/// </summary>
public sealed class PublishReport(
    RecordStore records,
    ReportTable reports,
    FigureTable figures,
    RejectedTable rejected,
    SiteWriter site,
    Edition edition,
    PipelineTelemetry telemetry,
    TimeProvider time,
    ILogger<PublishReport> logger)
{
    private const int MaxAttempts = 20;

    /// <summary>Publishes the version that the message names.</summary>
    public async Task RunAsync(StepMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var activity = telemetry.Start(nameof(PublishReport), message);
        var version = new ReportVersion(message.Sha256, edition.Name);
        var key = ReportKey.Of(await records.ReportAsync(version, cancellationToken));
        var again = message.Republish;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var current = await reports.FindAsync(key, cancellationToken);
            if (current is null || Takes(message, version, current))
            {
                // Whether or not somebody else was faster: reading the pointer again tells what is left to do.
                await MoveAsync(message, key, version, current, cancellationToken);
                continue;
            }

            if (current.Version != version)
            {
                // A run that was cut off may have left pages of an older version: write those of the one that readers see.
                logger.Superseded(key.ToString(), version.ToString());
                again = true;
            }

            if (!again && current.RenderedVersion == current.Version.ToString())
            {
                return;
            }

            await site.WriteReportAsync(current, cancellationToken);
            if (await reports.TryMoveAsync(current with { RenderedVersion = current.Version.ToString() }, cancellationToken))
            {
                return;
            }

            // The pointer moved while the pages were written; they may now be a mixture. Write those of the new version.
            again = true;
        }

        throw new InvalidOperationException($"{key} changed {MaxAttempts} times while {version} was published; the queue tries again.");
    }

    // A later upload, or the same upload read by another edition of the code.
    private static bool Takes(StepMessage message, ReportVersion version, PublishedReport current) =>
        current.IsOlderThan(message.UploadedAt, message.Sha256)
        || (current.UploadedAt == message.UploadedAt && current.Version.Sha256 == version.Sha256 && current.Version.Edition != version.Edition);

    private async Task MoveAsync(
        StepMessage message,
        ReportKey key,
        ReportVersion version,
        PublishedReport? current,
        CancellationToken cancellationToken)
    {
        if (current?.Version == version)
        {
            // The same bytes again: nothing to show, but this upload counts as the later one from now on.
            await reports.TryMoveAsync(current with { UploadedAt = message.UploadedAt }, cancellationToken);
            return;
        }

        var next = await DescribeAsync(message, key, version, cancellationToken) with { Tag = current?.Tag ?? default };
        await reports.AddVersionAsync(next, cancellationToken);
        if (!await reports.TryMoveAsync(next, cancellationToken))
        {
            return;
        }

        telemetry.Published.Add(1);
        logger.Moved(key.ToString(), version.ToString());
        await rejected.RemoveAsync(message.File, message.Sha256, cancellationToken);
        if (current is not null)
        {
            await RetireAsync(current, cancellationToken);
        }
    }

    private async Task<PublishedReport> DescribeAsync(
        StepMessage message,
        ReportKey key,
        ReportVersion version,
        CancellationToken cancellationToken)
    {
        var inspection = await records.InspectionAsync(version, cancellationToken);
        var publishedAt = time.GetUtcNow();
        return new()
        {
            Key = key,
            Kind = inspection.Report.Kind,
            Title = inspection.Report.Title,
            File = message.File,
            Version = version,
            UploadedAt = message.UploadedAt,
            PublishedAt = publishedAt,
            Figures = inspection.Report.Statements.Sum(statement => statement.Figures.Length),
            Findings = FindingCounts.Of(inspection.Checks.Findings),
            Identities = inspection.Checks.Counts,
            Entry = ReportPublisher.Entry(inspection, new(version.ToString(), publishedAt, SiteWriter.Software, [])),
        };
    }

    private async Task RetireAsync(PublishedReport old, CancellationToken cancellationToken)
    {
        try
        {
            await figures.RetireAsync(await records.ReportAsync(old.Version, cancellationToken), old.Version, cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Readers pass over the lines of versions that are not published, so they cost space and nothing else.
            logger.NotRetired(exception, old.Key.ToString(), old.Version.ToString());
        }
    }
}
