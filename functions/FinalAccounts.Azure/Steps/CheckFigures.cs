using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Third step: a report becomes verdicts and findings, <c>reports/{sha256}/{edition}.json</c> → <c>checks/{sha256}/{edition}.json</c>, and its figures
/// and findings go into the tables under their version. The blob is written last: when it is there, everything is.
/// </summary>
public sealed class CheckFigures(
    RecordStore records,
    FigureTable figures,
    FindingTable findings,
    QueueStore queues,
    ReportChecker checker,
    Edition edition,
    PipelineTelemetry telemetry,
    ILogger<CheckFigures> logger)
{
    /// <summary>Checks the report that the message names.</summary>
    public async Task RunAsync(StepMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var activity = telemetry.Start(nameof(CheckFigures), message);
        var version = new ReportVersion(message.Sha256, edition.Name);
        if (!await records.HasChecksAsync(version, cancellationToken))
        {
            var report = await records.ReportAsync(version, cancellationToken);
            var checks = checker.Check(report, cancellationToken);
            await Task.WhenAll(
                figures.WriteAsync(report, version, cancellationToken),
                findings.WriteAsync(ReportKey.Of(report), version, checks.Findings, cancellationToken));
            await records.KeepAsync(version, checks, cancellationToken);

            telemetry.Figures.Add(report.Statements.Sum(statement => statement.Figures.Length));
            telemetry.Findings.Add(checks.Findings.Length);
            logger.Checked(ReportKey.Of(report).ToString(), checks.Identities.Length, checks.Findings.Length);
        }

        await queues.SendAsync(ResourceNames.PublishQueue, message, cancellationToken);
    }
}
