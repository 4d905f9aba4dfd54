using Azure.Storage.Blobs;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>A file was uploaded to the inbox. Event Grid tells at once; Flex Consumption knows no other source.</summary>
/// <param name="step">The step.</param>
public sealed class IngestReportTrigger(IngestReport step)
{
    /// <summary>Hands the upload's name to the step.</summary>
    [Function(nameof(IngestReport))]
    public Task RunAsync(
        [BlobTrigger(
            ResourceNames.InboxContainer + "/{name}",
            Source = BlobTriggerSource.EventGrid,
            Connection = ResourceNames.StorageConnection)]
        BlobClient upload,
        CancellationToken cancellationToken) => step.RunAsync(upload.Name, cancellationToken);
}
