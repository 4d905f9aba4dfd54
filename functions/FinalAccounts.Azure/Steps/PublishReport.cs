using FinalAccounts.Azure.Reports;
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
    VersionWriter writer,
    PublicationFollowUp followUp,
    DeleteReport deletion,
    Dependants dependants,
    RunProgress progress,
    Edition edition,
    PipelineTelemetry telemetry,
    ILogger<PublishReport> logger)
{
    private const int MaxAttempts = 20;

    /// <summary>Publishes the version that the message names.</summary>
    public Task RunAsync(StepMessage message, CancellationToken cancellationToken) => progress.TrackAsync(
        message,
        async () =>
        {
            using var activity = telemetry.Start(nameof(PublishReport), message);
            var version = new ReportVersion(message.Sha256, edition.Name, message.Context);
            if (await PublishAsync(new(message, version, await records.ReportAsync(version, cancellationToken)), cancellationToken))
            {
                await progress.DoneAsync(message, cancellationToken);
            }
        },
        cancellationToken);

    // False when the report has to be checked again before it can be published.
    private async Task<bool> PublishAsync(VersionToPublish next, CancellationToken cancellationToken)
    {
        var rewrite = next.Message.Ticket is not null;
        var show = rewrite;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            // Whoever was faster, this run or another: the pointer tells what is left to do.
            var current = await reports.FindAsync(next.Key, withDeleted: true, cancellationToken);
            if (current?.IsDeletedAfter(next.Publication.UploadedAt) == true)
            {
                logger.UploadedBeforeDeletion(next.Key.ToString(), next.Version.ToString());
                if (await deletion.EraseLateAsync(current, next.Publication, cancellationToken))
                {
                    return true;
                }
            }
            else if (current is { DeletedAt: not null, IsErased: false })
            {
                await deletion.EraseAsync(current, cancellationToken);
            }
            else if (next.IsOtherContextOf(current) && !await dependants.IsCurrentAsync(next.Report, next.Version, cancellationToken))
            {
                // It was held against reports that are not those of now; what is shown may have been checked later.
                await dependants.CheckAgainAsync(next.Message, cancellationToken);
                return false;
            }
            else if (next.Replaces(current))
            {
                await writer.MoveAsync(next, current, cancellationToken);
            }
            else if (current!.Version == next.Version && current.IsFinished && !show)
            {
                return true;
            }
            else
            {
                if (current.Version != next.Version)
                {
                    await followUp.KeepUnseenAsync(next, current, cancellationToken);
                }
                else if (rewrite)
                {
                    await writer.RewriteAsync(current, next.Report, cancellationToken);
                    rewrite = false;
                }

                // Shown even if the pointer says that it was: a run that was cut off may have left the first pages of an older version.
                if (await followUp.FinishAsync(next, current, cancellationToken))
                {
                    return true;
                }

                // The pointer moved meanwhile, and the pages of the version that it names now may have been written over.
                show = true;
            }
        }

        throw new InvalidOperationException($"{next.Key} changed {MaxAttempts} times while {next.Version} was published; the queue tries again.");
    }
}
