using System.Collections.Immutable;
using System.Diagnostics;
using FinalAccounts.Azure.Reports;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>What is left to do once a pointer names a version: show it at the report's own address, clear up behind it, tell whoever is held against it.</summary>
public sealed class PublicationFollowUp(
    ReportTable reports,
    RejectedTable rejected,
    SiteWriter site,
    LineRetirement lines,
    SiteSweeper sweeper,
    Dependants dependants,
    PipelineTelemetry telemetry,
    ILogger<PublicationFollowUp> logger)
{
    /// <summary>Keeps a version that readers never see, because a later one was faster.</summary>
    /// <param name="late">The version.</param>
    /// <param name="current">The pointer, which names the later one.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    internal async Task KeepUnseenAsync(VersionToPublish late, PublishedReport current, CancellationToken cancellationToken)
    {
        logger.Superseded(current.Key.ToString(), late.Version.ToString());
        await reports.AddUnseenVersionAsync(current.Key, late.Version, late.Publication.UploadedAt, late.Message.File, cancellationToken);

        // A run of this upload may have got as far as its lines before the later one was faster: no pointer names them, nor did the one before.
        if (late.Publication != current.Publication && !current.Replaced.Contains(late.Publication) && !current.Lingering.Contains(late.Publication))
        {
            await lines.RetireAsync(current.Key, late.Publication, cancellationToken);
        }
    }

    /// <summary>Does what is left to do, and says in the pointer that nothing is.</summary>
    /// <param name="next">The version that this run is about.</param>
    /// <param name="current">The pointer, which names it or a later one.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False when the pointer moved meanwhile.</returns>
    internal async Task<bool> FinishAsync(VersionToPublish next, PublishedReport current, CancellationToken cancellationToken)
    {
        var republished = next.Message.Ticket is not null;
        await site.ShowAsync(current, cancellationToken);
        await rejected.RemoveAsync(next.Message.File, next.Message.Sha256, cancellationToken);
        var lingering = await RetireLinesAsync(current, all: republished && sweeper.IsOld(current), cancellationToken);
        var isNew = current.RenderedVersion is null;
        if (isNew)
        {
            await HaveCheckedAgainAsync(next, current, cancellationToken);
        }

        if (!await reports.TryMoveAsync(current with { RenderedVersion = current.Version.ToString(), Replaced = [], Lingering = lingering }, cancellationToken))
        {
            return false;
        }

        if (isNew)
        {
            telemetry.Published.Add(1);
        }

        if (republished)
        {
            await sweeper.SweepAsync(current, cancellationToken);
        }

        return true;
    }

    // Gives the publication whose lines stay for readers who have read the pointers before this one moved.
    private async Task<ImmutableArray<Publication>> RetireLinesAsync(PublishedReport current, bool all, CancellationToken cancellationToken)
    {
        ImmutableArray<Publication> replaced = [.. current.Lingering.Concat(current.Replaced).Where(other => other != current.Publication).Distinct()];
        foreach (var gone in all ? replaced : replaced.SkipLast(1))
        {
            await lines.RetireAsync(current.Key, gone, cancellationToken);
        }

        return all ? [] : [.. replaced.TakeLast(1)];
    }

    // Whoever is held against this report has read its pointer before or after it moved. Who read it before, and is published already, is found here; who is
    // published later reads the pointer again at this very place. A cut-off run of another upload may be finished here: its report is not at hand.
    private async Task HaveCheckedAgainAsync(VersionToPublish next, PublishedReport current, CancellationToken cancellationToken)
    {
        if (current.Replaced.IsEmpty || current.Replaced.Any(replaced => replaced.Version.Sha256 != current.Version.Sha256))
        {
            await dependants.QueueAsync(current, cancellationToken);
        }

        if (current.Version.Reading != next.Version.Reading || !await dependants.IsCurrentAsync(next.Report, current.Version, cancellationToken))
        {
            await dependants.CheckAgainAsync(new(current.Version.Sha256, current.File, current.UploadedAt, Trace: Activity.Current?.Id), cancellationToken);
        }
    }
}
