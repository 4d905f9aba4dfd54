using System.Text.Json;
using FinalAccounts.Azure.Steps;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Reports;

/// <summary>Takes publications that no pointer names any more out of the lines across departments.</summary>
/// <param name="records">The reports, which say which lines there are.</param>
/// <param name="figures">The lines.</param>
/// <param name="logger">The log.</param>
public sealed class LineRetirement(RecordStore records, FigureTable figures, ILogger<LineRetirement> logger)
{
    /// <summary>Deletes the lines of a publication.</summary>
    public async Task RetireAsync(ReportKey key, Publication replaced, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(replaced);
        try
        {
            await figures.RetireAsync(await records.ReportAsync(replaced.Version, cancellationToken), replaced, cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Readers pass over the lines of publications that no pointer names, so they cost space and nothing else.
            logger.NotRetired(exception, key.ToString(), replaced.Version.ToString());
        }
    }
}
