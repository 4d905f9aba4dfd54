using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Third step: a report becomes verdicts and findings, <c>reports/{sha256}/{edition}.json</c> → <c>checks/{sha256}/{edition}.{context}.json</c>, and its
/// figures and findings go into the tables under their version. It is held against last year's report and its units' as they are published now; their bytes
/// name the context, so that a check with other reports is another version. The blob is written last: when it is there, everything is. A check that takes too long is a refusal.
/// </summary>
public sealed class CheckFigures(
    RecordStore records,
    RelatedReportStore relatedReports,
    FigureTable figures,
    FindingTable findings,
    QueueStore queues,
    ReportChecker checker,
    ReadLimits limits,
    Rejections rejections,
    Edition edition,
    RunProgress progress,
    PipelineTelemetry telemetry,
    ILogger<CheckFigures> logger)
{
    /// <summary>Checks the report that the message names.</summary>
    public Task RunAsync(StepMessage message, CancellationToken cancellationToken) =>
        progress.TrackAsync(message, () => CheckAsync(message, cancellationToken), cancellationToken);

    private async Task CheckAsync(StepMessage message, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(CheckFigures), message);
        var reading = new ReportVersion(message.Sha256, edition.Name);
        var report = await records.ReportAsync(reading, cancellationToken);
        await relatedReports.AnnounceAsync(report, cancellationToken);
        var related = await relatedReports.FindAsync(report, cancellationToken);
        var version = reading with { Context = related.Context };
        if (!await records.HasChecksAsync(version, cancellationToken))
        {
            var outcome = checker.CheckInTime(report, await relatedReports.ReadAsync(related, edition, cancellationToken), limits, cancellationToken);
            if (!outcome.Succeeded)
            {
                await rejections.RecordAsync(message.File, message.Sha256, message.UploadedAt, outcome.Refusal, cancellationToken);
                await progress.RefusedAsync(message, cancellationToken);
                return;
            }

            var checks = outcome.Value;
            await Task.WhenAll(
                figures.WriteAsync(report, reading, cancellationToken),
                findings.WriteAsync(ReportKey.Of(report), version, checks.Findings, cancellationToken));
            await records.KeepAsync(version, checks, cancellationToken);

            telemetry.Figures.Add(report.Statements.Sum(statement => statement.Figures.Length));
            telemetry.Findings.Add(checks.Findings.Length);
            logger.Checked(ReportKey.Of(report).ToString(), checks.Identities.Length, checks.Findings.Length);
        }

        await queues.SendAsync(ResourceNames.PublishQueue, message with { Context = version.Context }, cancellationToken);
    }
}
