using System.Diagnostics;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Has the reports checked again that are held against one whose bytes are new: the next year's, and the department's that lists it as a unit. It goes one
/// way, from a year to the next and from a unit to its department, and a check with the same bytes is the same version, so it ends.
/// </summary>
public sealed class Dependants(
    ReportTable reports,
    ListedUnitTable units,
    RelatedReportStore relatedReports,
    QueueStore queues,
    ILogger<Dependants> logger)
{
    /// <summary>Queues them. Called after the pointer of the report has moved, so that their check sees it.</summary>
    public async Task QueueAsync(PublishedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        await QueueAsync(report.Key with { Year = report.Key.Year + 1 }, report.Key, cancellationToken);
        await foreach (var department in units.DepartmentsAsync(report.Key, cancellationToken))
        {
            await QueueAsync(department, report.Key, cancellationToken);
        }
    }

    /// <summary>True when the reports that a version was held against are those that are published now.</summary>
    public async Task<bool> IsCurrentAsync(FinalAccountsReport report, ReportVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        return (await relatedReports.FindAsync(report, cancellationToken)).Context == version.Context;
    }

    /// <summary>Has a report checked again against what is published now.</summary>
    public Task CheckAgainAsync(StepMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);

        // From the second step on: another edition of the code may have read it.
        return queues.SendAsync(ResourceNames.NormaliseQueue, message with { Context = "" }, cancellationToken);
    }

    private async Task QueueAsync(ReportKey key, ReportKey because, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(key, cancellationToken) is { } report)
        {
            await CheckAgainAsync(new(report.Version.Sha256, report.File, report.UploadedAt, Trace: Activity.Current?.Id), cancellationToken);
            logger.CheckedAgain(key.ToString(), because.ToString());
        }
    }
}
