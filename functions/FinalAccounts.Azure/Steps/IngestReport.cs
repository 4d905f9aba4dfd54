using System.Diagnostics;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Documents;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>First step: an uploaded file becomes a document, <c>inbox/{name}</c> → <c>documents/{sha256}.json</c>.</summary>
public sealed class IngestReport(
    BlobStore blobs,
    RecordStore records,
    QueueStore queues,
    DocumentReaders readers,
    ReadLimits limits,
    Rejections rejections,
    PipelineTelemetry telemetry,
    ILogger<IngestReport> logger)
{
    /// <summary>Reads a file of the inbox and hands it on. Bytes that were read before are not read again.</summary>
    /// <param name="file">The name of the blob in the inbox.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RunAsync(string file, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start(nameof(IngestReport));
        activity?.SetTag("report.file", file);

        var blob = await blobs.FindAsync(ResourceNames.InboxContainer, file, cancellationToken);
        if (blob is not null && blob.Bytes > limits.MaxBytes)
        {
            // Too large to be read into memory, so it has no hash; its ETag keeps two such uploads apart.
            await rejections.RecordAsync(file, blob.Tag, blob.LastModified, DocumentReaders.TooLarge(blob.Bytes, limits), cancellationToken);
            return;
        }

        if (blob is null || await blobs.ReadAsync(ResourceNames.InboxContainer, file, cancellationToken) is not { } upload)
        {
            logger.Gone(file);
            return;
        }

        var content = upload.Content.ToMemory();
        var sha256 = DocumentReaders.Hash(content.Span);
        activity?.SetTag("report.sha256", sha256);
        if (await records.HasDocumentAsync(sha256, cancellationToken))
        {
            logger.Known(file);
        }
        else if (!await ReadAsync(file, content, sha256, upload.LastModified, cancellationToken))
        {
            return;
        }

        // Also for known bytes: the run before this one may have ended between the document and the message.
        await queues.SendAsync(
            ResourceNames.NormaliseQueue,
            new StepMessage(sha256, file, upload.LastModified, Trace: Activity.Current?.Id),
            cancellationToken);
    }

    private async Task<bool> ReadAsync(
        string file,
        ReadOnlyMemory<byte> content,
        string sha256,
        DateTimeOffset uploadedAt,
        CancellationToken cancellationToken)
    {
        var document = readers.Read(content, file, limits, cancellationToken);
        if (!document.Succeeded)
        {
            await rejections.RecordAsync(file, sha256, uploadedAt, document.Refusal, cancellationToken);
            return false;
        }

        await records.KeepOriginalAsync(sha256, content, cancellationToken);
        await records.KeepAsync(document.Value, cancellationToken);
        logger.Ingested(file, content.Length, document.Value.Format.ToString());
        return true;
    }
}
