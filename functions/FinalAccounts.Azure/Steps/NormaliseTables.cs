using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Statements;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>Second step: a document becomes a report, <c>documents/{sha256}.json</c> → <c>reports/{sha256}/{edition}.json</c>.</summary>
public sealed class NormaliseTables(
    RecordStore records,
    QueueStore queues,
    ReportNormaliser normaliser,
    Rejections rejections,
    Edition edition,
    RunProgress progress,
    PipelineTelemetry telemetry,
    ILogger<NormaliseTables> logger)
{
    /// <summary>Normalises the document that the message names.</summary>
    public Task RunAsync(StepMessage message, CancellationToken cancellationToken) =>
        progress.TrackAsync(message, () => NormaliseAsync(message, cancellationToken), cancellationToken);

    private async Task NormaliseAsync(StepMessage message, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(NormaliseTables), message);
        var version = new ReportVersion(message.Sha256, edition.Name);
        if (!await records.HasReportAsync(version, cancellationToken))
        {
            var document = await records.DocumentAsync(version, cancellationToken);
            var report = normaliser.Normalise(document, cancellationToken);
            if (!report.Succeeded)
            {
                await rejections.RecordAsync(message.File, message.Sha256, message.UploadedAt, report.Refusal, cancellationToken);
                await progress.RefusedAsync(message, cancellationToken);
                return;
            }

            await records.KeepAsync(version, report.Value, cancellationToken);
            logger.Normalised(
                ReportKey.Of(report.Value).ToString(),
                report.Value.Statements.Count(statement => statement.Status is StatementStatus.Read or StatementStatus.Empty),
                report.Value.Statements.Sum(statement => statement.Figures.Length));
        }

        await queues.SendAsync(ResourceNames.CheckQueue, message, cancellationToken);
    }
}
