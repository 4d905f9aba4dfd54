using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>Queues every report of a year to be read from its stored document, checked and rendered again with today's code.</summary>
public sealed class RepublishYear(
    ReportTable reports,
    QueueStore queues,
    PipelineTelemetry telemetry,
    ILogger<RepublishYear> logger)
{
    private const int Parallelism = 16;

    /// <summary>Queues the reports of every year.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var year in await reports.YearsAsync(cancellationToken))
        {
            await RunAsync(year, cancellationToken);
        }
    }

    /// <summary>Queues the reports of one year.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(int year, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(RepublishYear));
        var queued = 0;
        await Parallel.ForEachAsync(
            reports.OfYearAsync(year, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (report, token) =>
            {
                var message = new StepMessage(report.Version.Sha256, report.File, report.UploadedAt, Republish: true, activity?.Id);
                await queues.SendAsync(ResourceNames.NormaliseQueue, message, token);
                Interlocked.Increment(ref queued);
            });
        logger.Republishing(queued, year);
        return queued;
    }
}
