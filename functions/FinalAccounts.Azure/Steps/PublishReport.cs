using System.Collections.Immutable;
using System.Diagnostics;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Fourth step: writes everything that readers ask for of the new version, moves the pointer of the report to it under its ETag, then shows the version that
/// the pointer names at the report's own address and clears up behind it. Whatever ends it in between, the pointer tells the next run what is left to do.
/// Of two uploads at once both are kept, and the later one is what readers see, whichever run ends last.
/// </summary>
public sealed class PublishReport(
    RecordStore records,
    ReportTable reports,
    FigureTable figures,
    RejectedTable rejected,
    SiteWriter site,
    LineRetirement lines,
    SiteSweeper sweeper,
    DeleteReport deletion,
    Dependants dependants,
    RunProgress progress,
    Edition edition,
    PipelineTelemetry telemetry,
    TimeProvider time,
    ILogger<PublishReport> logger)
{
    private const int MaxAttempts = 20;

    /// <summary>Publishes the version that the message names.</summary>
    public Task RunAsync(StepMessage message, CancellationToken cancellationToken) => progress.TrackAsync(
        message,
        async () =>
        {
            if (await PublishAsync(message, cancellationToken))
            {
                await progress.DoneAsync(message, cancellationToken);
            }
        },
        cancellationToken);

    // False when the report has to be checked again before it can be published.
    private async Task<bool> PublishAsync(StepMessage message, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(PublishReport), message);
        var version = new ReportVersion(message.Sha256, edition.Name, message.Context);
        var upload = new Publication(version.Reading, message.UploadedAt);
        var report = await records.ReportAsync(version, cancellationToken);
        var key = ReportKey.Of(report);
        var rewrite = message.Ticket is not null;
        var show = rewrite;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var current = await reports.FindAsync(key, withDeleted: true, cancellationToken);
            if (current?.IsDeletedAfter(upload.UploadedAt) == true)
            {
                logger.UploadedBeforeDeletion(key.ToString(), version.ToString());
                if (await deletion.EraseLateAsync(current, upload, cancellationToken))
                {
                    return true;
                }

                continue;
            }

            if (current is { DeletedAt: not null, IsErased: false })
            {
                await deletion.EraseAsync(current, cancellationToken);
                continue;
            }

            if (current is { DeletedAt: null } && current.UploadedAt == upload.UploadedAt && current.Version.Reading == version.Reading && current.Version != version
                && !await dependants.IsCurrentAsync(report, version, cancellationToken))
            {
                // It was held against reports that are not those of now; what is shown may have been checked later.
                await dependants.CheckAgainAsync(message, cancellationToken);
                return false;
            }

            if (current is null or { DeletedAt: not null } || Takes(upload, version, current))
            {
                // Whether or not somebody else was faster: reading the pointer again tells what is left to do.
                await MoveAsync(message, key, upload, version, report, current, cancellationToken);
                continue;
            }

            if (current.Version != version)
            {
                await KeepUnseenAsync(message, current, upload, version, cancellationToken);

                // A run that was cut off may have left the first pages of an older version: show those of the one that the pointer names.
                show = true;
            }
            else if (rewrite)
            {
                await RewriteAsync(current, report, cancellationToken);
                rewrite = false;
            }

            if (!show && current.IsFinished)
            {
                return true;
            }

            var lingering = await FinishAsync(message, current, cancellationToken);
            if (current.RenderedVersion is null)
            {
                await HaveCheckedAgainAsync(current, version, report, cancellationToken);
            }

            if (await reports.TryMoveAsync(current with { RenderedVersion = current.Version.ToString(), Replaced = [], Lingering = lingering }, cancellationToken))
            {
                if (current.RenderedVersion is null)
                {
                    telemetry.Published.Add(1);
                }

                if (message.Ticket is not null)
                {
                    await sweeper.SweepAsync(current, cancellationToken);
                }

                return true;
            }

            // The pointer moved meanwhile, and the pages of the version that it names now may have been written over.
            show = true;
        }

        throw new InvalidOperationException($"{key} changed {MaxAttempts} times while {version} was published; the queue tries again.");
    }

    // A later upload, or the same upload read by another edition of the code or held against other reports.
    private static bool Takes(Publication upload, ReportVersion version, PublishedReport current) =>
        current.IsOlderThan(upload.UploadedAt, version.Sha256)
        || (current.UploadedAt == upload.UploadedAt && current.Version.Sha256 == version.Sha256 && current.Version != version);

    private async Task MoveAsync(
        StepMessage message,
        ReportKey key,
        Publication upload,
        ReportVersion version,
        FinalAccountsReport report,
        PublishedReport? current,
        CancellationToken cancellationToken)
    {
        if (current is { DeletedAt: null } && current.Version == version)
        {
            // The same bytes again: nothing to show, but this upload counts as the later one from now on.
            await reports.TryMoveAsync(current with { UploadedAt = upload.UploadedAt }, cancellationToken);
            return;
        }

        var inspection = await records.InspectionAsync(report, version, cancellationToken);
        var next = Describe(message, key, upload, version, inspection) with
        {
            Tag = current?.Tag ?? default,
            Replaced = current is null or { DeletedAt: not null } ? [] : [.. current.Replaced, current.Publication],
            Lingering = current is null or { DeletedAt: not null } ? [] : current.Lingering,
        };
        await Task.WhenAll(
            figures.WriteLinesAsync(report, upload, cancellationToken),
            site.WriteVersionAsync(next, inspection, cancellationToken),
            reports.AddVersionAsync(next, cancellationToken));
        if (await reports.TryMoveAsync(next, cancellationToken))
        {
            logger.Moved(key.ToString(), version.ToString());
        }
    }

    private async Task KeepUnseenAsync(
        StepMessage message, PublishedReport current, Publication upload, ReportVersion version, CancellationToken cancellationToken)
    {
        logger.Superseded(current.Key.ToString(), version.ToString());
        await reports.AddUnseenVersionAsync(current.Key, version, upload.UploadedAt, message.File, cancellationToken);

        // A run of this upload may have got as far as its lines before the later one was faster: no pointer names them, nor did the one before.
        if (upload != current.Publication && !current.Replaced.Contains(upload) && !current.Lingering.Contains(upload))
        {
            await lines.RetireAsync(current.Key, upload, cancellationToken);
        }
    }

    // The report is published already and somebody wants it rendered again: what was lost or damaged is there afterwards.
    private async Task RewriteAsync(PublishedReport current, FinalAccountsReport report, CancellationToken cancellationToken)
    {
        var inspection = await records.InspectionAsync(report, current.Version, cancellationToken);
        await Task.WhenAll(
            figures.WriteLinesAsync(report, current.Publication, cancellationToken),
            site.WriteVersionAsync(current, inspection, cancellationToken));
    }

    private PublishedReport Describe(StepMessage message, ReportKey key, Publication upload, ReportVersion version, Inspection inspection)
    {
        var publishedAt = time.GetUtcNow();
        return new()
        {
            Key = key,
            Kind = inspection.Report.Kind,
            Title = inspection.Report.Title,
            File = message.File,
            Version = version,
            Publication = upload,
            UploadedAt = upload.UploadedAt,
            PublishedAt = publishedAt,
            Figures = inspection.Report.Statements.Sum(statement => statement.Figures.Length),
            Findings = FindingCounts.Of(inspection.Checks.Findings),
            Identities = inspection.Checks.Counts,
            Entry = ReportPublisher.Entry(inspection, new(version.ToString(), publishedAt, SiteWriter.Software, [])),
        };
    }

    // Gives the publication whose lines stay for readers who have read the pointers before this one moved.
    private async Task<ImmutableArray<Publication>> FinishAsync(StepMessage message, PublishedReport current, CancellationToken cancellationToken)
    {
        await site.ShowAsync(current, cancellationToken);
        await rejected.RemoveAsync(message.File, message.Sha256, cancellationToken);
        ImmutableArray<Publication> replaced = [.. current.Lingering.Concat(current.Replaced).Where(other => other != current.Publication).Distinct()];
        var isOld = message.Ticket is not null && sweeper.IsOld(current);
        foreach (var gone in isOld ? replaced : replaced.SkipLast(1))
        {
            await lines.RetireAsync(current.Key, gone, cancellationToken);
        }

        return isOld ? [] : [.. replaced.TakeLast(1)];
    }

    // Whoever is held against this report has read its pointer before or after it moved. Who read it before, and is published already, is found here; who is
    // published later reads the pointer again at this very place. A cut-off run of another upload may be finished here: its report is not at hand.
    private async Task HaveCheckedAgainAsync(
        PublishedReport current, ReportVersion version, FinalAccountsReport report, CancellationToken cancellationToken)
    {
        if (current.Replaced.IsEmpty || current.Replaced.Any(replaced => replaced.Version.Sha256 != current.Version.Sha256))
        {
            await dependants.QueueAsync(current, cancellationToken);
        }

        if (current.Version.Reading != version.Reading || !await dependants.IsCurrentAsync(report, current.Version, cancellationToken))
        {
            await dependants.CheckAgainAsync(new(current.Version.Sha256, current.File, current.UploadedAt, Trace: Activity.Current?.Id), cancellationToken);
        }
    }
}
