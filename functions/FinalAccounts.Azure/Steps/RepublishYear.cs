using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Steps;

/// <summary>Has every report of a year read from its stored document, checked and rendered again with today's code: begins a run and asks <see cref="QueueYear"/>.</summary>
/// <param name="reports">The years.</param>
/// <param name="runs">The runs.</param>
/// <param name="queues">The queues.</param>
/// <param name="telemetry">The traces.</param>
/// <param name="time">The clock.</param>
public sealed class RepublishYear(ReportTable reports, RepublishTable runs, QueueStore queues, PipelineTelemetry telemetry, TimeProvider time)
{
    /// <summary>Begins a run of every year.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var year in await reports.YearsAsync(cancellationToken))
        {
            await RunAsync(year, cancellationToken);
        }
    }

    /// <summary>Begins a run of one year, which takes the place of one that is under way.</summary>
    /// <returns>The run.</returns>
    public async Task<RepublishProgress> RunAsync(int year, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(RepublishYear));
        var now = time.GetUtcNow();
        var run = string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMddHHmmss}-{Guid.NewGuid():N}");

        // Recorded first: QueueYear does nothing for a run that is not the last one. Whoever is interrupted here gets no answer, and asks again.
        await runs.BeginAsync(year, run, now, cancellationToken);
        await queues.SendAsync(new RepublishMessage(year, run, Activity.Current?.Id), cancellationToken);
        return new(year, run, now, Reports: null, Queued: 0, Done: 0, Failed: 0);
    }
}
