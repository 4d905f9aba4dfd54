using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Queues every report of a year. Each is recorded before its message is sent, and a run that was cut off is done again from its message: reports that
/// are recorded and not done are sent once more, which is harmless, because a step that runs twice writes the same thing twice.
/// </summary>
public sealed class QueueYear(
    ReportTable reports,
    RepublishTable runs,
    MadePagesTable made,
    DeleteReport deletion,
    QueueStore queues,
    PipelineTelemetry telemetry,
    ILogger<QueueYear> logger)
{
    private const int BatchSize = 100;
    private const int Parallelism = 16;

    /// <summary>Queues the reports of the year that the message names.</summary>
    public async Task RunAsync(RepublishMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var activity = telemetry.Start(nameof(QueueYear), message.Trace);
        if (!await runs.IsLastAsync(message.Year, message.Run, cancellationToken))
        {
            logger.RunReplaced(message.Year);
            return;
        }

        // Before the first message: every republished report asks for the index, and with it what was lost or damaged of the pages of many reports is made again.
        await made.ForgetAllAsync(cancellationToken);
        var before = await runs.QueuedAsync(message.Year, message.Run, cancellationToken);
        var queued = 0;
        await foreach (var batch in reports.OfYearAsync(message.Year, withDeleted: true, cancellationToken).Chunk(BatchSize))
        {
            foreach (var deleted in batch.Where(report => report is { DeletedAt: not null, IsErased: false }))
            {
                await deletion.EraseAsync(deleted, cancellationToken);
            }

            var published = batch.Where(report => report.DeletedAt is null)
                .Select(report => (Report: report, Ticket: new RepublishTicket(message.Year, report.Key.Department, message.Run)))
                .ToList();
            await runs.QueueAsync(published.Select(one => one.Ticket).Where(ticket => !before.ContainsKey(ticket.Department)), cancellationToken);
            await Parallel.ForEachAsync(
                published.Where(one => before.GetValueOrDefault(one.Ticket.Department) is not RepublishState.Done),
                new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
                async (one, token) => await queues.SendAsync(
                    ResourceNames.NormaliseQueue,
                    new StepMessage(one.Report.Version.Sha256, one.Report.File, one.Report.UploadedAt, one.Ticket, activity?.Id ?? message.Trace),
                    token));
            queued += published.Count;
        }

        await runs.EndQueueingAsync(message.Year, message.Run, queued, cancellationToken);
        logger.Republishing(queued, message.Year);
    }
}
