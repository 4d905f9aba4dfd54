using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using FinalAccounts.Documents;

namespace FinalAccounts.Azure.Reports;

/// <summary>The immutable records of a version: the document, the report, the checks; and the original bytes.</summary>
/// <param name="blobs">The blobs.</param>
public sealed class RecordStore(BlobStore blobs)
{
    /// <summary>True when the document of these bytes is stored.</summary>
    public async Task<bool> HasDocumentAsync(string sha256, CancellationToken cancellationToken) =>
        await blobs.FindAsync(ResourceNames.DocumentsContainer, ReportVersion.DocumentBlobOf(sha256), cancellationToken) is not null;

    /// <summary>True when the report of a version is stored.</summary>
    public async Task<bool> HasReportAsync(ReportVersion version, CancellationToken cancellationToken) =>
        await blobs.FindAsync(ResourceNames.ReportsContainer, version.Blob, cancellationToken) is not null;

    /// <summary>True when the checks of a version are stored, and so its figures and findings, which are written before.</summary>
    public async Task<bool> HasChecksAsync(ReportVersion version, CancellationToken cancellationToken) =>
        await blobs.FindAsync(ResourceNames.ChecksContainer, version.ChecksBlob, cancellationToken) is not null;

    /// <summary>Keeps the uploaded bytes.</summary>
    public Task KeepOriginalAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        blobs.KeepAsync(ResourceNames.OriginalsContainer, sha256, content, "application/octet-stream", cancellationToken);

    /// <summary>Keeps a document.</summary>
    public Task KeepAsync(SourceDocument document, CancellationToken cancellationToken) => blobs.KeepRecordAsync(
        ResourceNames.DocumentsContainer,
        ReportVersion.DocumentBlobOf(document.Sha256),
        document,
        StorageJson.Default.SourceDocument,
        cancellationToken);

    /// <summary>Keeps a report.</summary>
    public Task KeepAsync(ReportVersion version, FinalAccountsReport report, CancellationToken cancellationToken) => blobs.KeepRecordAsync(
        ResourceNames.ReportsContainer, version.Blob, report, StorageJson.Default.FinalAccountsReport, cancellationToken);

    /// <summary>Keeps the checks of a report.</summary>
    public Task KeepAsync(ReportVersion version, CheckResult checks, CancellationToken cancellationToken) => blobs.KeepRecordAsync(
        ResourceNames.ChecksContainer, version.ChecksBlob, checks, StorageJson.Default.CheckResult, cancellationToken);

    /// <summary>The uploaded bytes; empty when they are gone.</summary>
    public async Task<ReadOnlyMemory<byte>> OriginalAsync(string sha256, CancellationToken cancellationToken) =>
        (await blobs.ReadAsync(ResourceNames.OriginalsContainer, sha256, cancellationToken))?.Content.ToMemory() ?? default;

    /// <summary>The document.</summary>
    public Task<SourceDocument> DocumentAsync(ReportVersion version, CancellationToken cancellationToken) => blobs.ReadRecordAsync(
        ResourceNames.DocumentsContainer, version.DocumentBlob, StorageJson.Default.SourceDocument, cancellationToken);

    /// <summary>The report.</summary>
    public Task<FinalAccountsReport> ReportAsync(ReportVersion version, CancellationToken cancellationToken) => blobs.ReadRecordAsync(
        ResourceNames.ReportsContainer, version.Blob, StorageJson.Default.FinalAccountsReport, cancellationToken);

    /// <summary>The checks.</summary>
    public Task<CheckResult> ChecksAsync(ReportVersion version, CancellationToken cancellationToken) => blobs.ReadRecordAsync(
        ResourceNames.ChecksContainer, version.ChecksBlob, StorageJson.Default.CheckResult, cancellationToken);

    /// <summary>Document, report and checks.</summary>
    public async Task<Inspection> InspectionAsync(ReportVersion version, CancellationToken cancellationToken)
    {
        var document = DocumentAsync(version, cancellationToken);
        var checks = ChecksAsync(version, cancellationToken);
        var report = ReportAsync(version, cancellationToken);
        await Task.WhenAll(document, report, checks);
        return new(await document, await report, await checks);
    }

    /// <summary>Document and checks beside a report that was read before.</summary>
    public async Task<Inspection> InspectionAsync(FinalAccountsReport report, ReportVersion version, CancellationToken cancellationToken)
    {
        var document = DocumentAsync(version, cancellationToken);
        var checks = ChecksAsync(version, cancellationToken);
        await Task.WhenAll(document, checks);
        return new(await document, report, await checks);
    }
}
