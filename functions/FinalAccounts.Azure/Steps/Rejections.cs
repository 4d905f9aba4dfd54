using FinalAccounts.Azure.Reports;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>Records a refusal: for the list of rejected files, the log and the counter. The file is left where it was uploaded.</summary>
/// <param name="rejected">The table.</param>
/// <param name="telemetry">The counter.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed class Rejections(RejectedTable rejected, PipelineTelemetry telemetry, TimeProvider time, ILogger<Rejections> logger)
{
    /// <summary>Records that a file was refused.</summary>
    public async Task RecordAsync(string file, string sha256, DateTimeOffset uploadedAt, Refusal refusal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        await rejected.AddAsync(new(file, sha256, uploadedAt, time.GetUtcNow(), refusal), cancellationToken);
        telemetry.Rejected.Add(1, new KeyValuePair<string, object?>("code", refusal.Code));
        logger.Refused(file, refusal.Code, refusal.Message.ToString());
    }
}
