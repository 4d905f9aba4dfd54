using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Polly;

namespace FinalAccounts.Azure.Storage;

/// <summary>Blobs: files as they are, and records as gzip-compressed JSON.</summary>
/// <param name="clients">The storage account.</param>
/// <param name="resilience">The policy of every call.</param>
public sealed class BlobStore(StorageClients clients, ResiliencePipeline resilience)
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>Makes the containers that are missing.</summary>
    public async Task CreateContainersAsync(CancellationToken cancellationToken)
    {
        foreach (var container in ResourceNames.Containers)
        {
            await resilience.ExecuteAsync(
                async token => await clients.Blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: token),
                cancellationToken);
        }
    }

    /// <summary>What is known of a blob without reading it, or null when there is none.</summary>
    public async Task<StoredBlob?> FindAsync(string container, string name, CancellationToken cancellationToken)
    {
        if (!IsName(name))
        {
            return null;
        }

        try
        {
            var properties = await resilience.ExecuteAsync(
                async token => (await Blob(container, name).GetPropertiesAsync(cancellationToken: token)).Value,
                cancellationToken);
            return new(name, properties.ETag.ToString(), properties.LastModified, properties.ContentLength, properties.ContentType, properties.ContentHash);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The blobs of a container, in the order of their names.</summary>
    public Task<List<StoredBlob>> ListAsync(string container, CancellationToken cancellationToken) => ListAsync(container, prefix: null, cancellationToken);

    /// <summary>The blobs of a container whose names begin with a text, in the order of their names.</summary>
    public async Task<List<StoredBlob>> ListAsync(string container, string? prefix, CancellationToken cancellationToken)
    {
        var found = new List<StoredBlob>();
        string? next = null;
        do
        {
            // One call for each page: a page that fails is asked for again, the pages before it are kept.
            var from = next;
            var page = await resilience.ExecuteAsync(token => FirstPageAsync(container, prefix, from, token), cancellationToken);
            found.AddRange(page.Values.Select(item => new StoredBlob(
                item.Name,
                item.Properties.ETag?.ToString() ?? "",
                item.Properties.LastModified ?? default,
                item.Properties.ContentLength ?? 0,
                item.Properties.ContentType,
                item.Properties.ContentHash)));
            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
        return found;
    }

    /// <summary>The bytes of a blob, or null when there is none.</summary>
    public async Task<BlobContent?> ReadAsync(string container, string name, CancellationToken cancellationToken)
    {
        if (!IsName(name))
        {
            return null;
        }

        try
        {
            var result = await resilience.ExecuteAsync(
                async token => (await Blob(container, name).DownloadContentAsync(token)).Value,
                cancellationToken);
            return new(result.Content, result.Details.ContentType, result.Details.ETag.ToString(), result.Details.LastModified);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    /// <summary>True when a blob is still the one that a tag names: asked of the service in one call that brings no content.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The blob's name.</param>
    /// <param name="tag">Its ETag as it was, in quotation marks.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<bool> IsStillAsync(string container, string name, string tag, CancellationToken cancellationToken)
    {
        if (!IsName(name))
        {
            return false;
        }

        try
        {
            await resilience.ExecuteAsync(
                async token => await Blob(container, name).GetPropertiesAsync(new() { IfMatch = new(tag) }, token),
                cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 400 or 404 or 412)
        {
            return false;
        }
    }

    /// <summary>Writes a blob over whatever stands there, and gives its ETag.</summary>
    public Task<string> WriteAsync(string container, string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken) =>
        UploadAsync(container, name, BinaryData.FromBytes(content), new() { ContentType = contentType }, conditions: null, cancellationToken);

    /// <summary>Deletes a blob if it is still as it was listed; one that somebody wrote since then stays.</summary>
    public async Task DeleteUnchangedAsync(string container, StoredBlob blob, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(blob);
        try
        {
            await resilience.ExecuteAsync(
                async token => await Blob(container, blob.Name).DeleteAsync(conditions: new() { IfMatch = new(blob.Tag) }, cancellationToken: token),
                cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            // Written or deleted meanwhile, perhaps by the first try of this very call.
        }
    }

    /// <summary>Writes an immutable blob; one that is already there has the same content and stays.</summary>
    public async Task KeepAsync(string container, string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken) =>
        await CreateAsync(container, name, BinaryData.FromBytes(content), new() { ContentType = contentType }, cancellationToken);

    /// <summary>Writes an immutable record; one that is already there has the same content and stays.</summary>
    public async Task KeepRecordAsync<T>(string container, string name, T value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(gzip, value, type);
        }

        var headers = new BlobHttpHeaders { ContentType = Json, ContentEncoding = "gzip" };
        await CreateAsync(container, name, BinaryData.FromBytes(buffer.GetBuffer().AsMemory(0, (int)buffer.Length)), headers, cancellationToken);
    }

    /// <summary>Reads a record back.</summary>
    /// <exception cref="InvalidOperationException">When there is none: the message that named it came before its blob, or somebody deleted it.</exception>
    public async Task<T> ReadRecordAsync<T>(string container, string name, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var blob = await ReadAsync(container, name, cancellationToken)
            ?? throw new InvalidOperationException($"There is no blob {container}/{name}.");
        await using var gzip = new GZipStream(blob.Content.ToStream(), CompressionMode.Decompress);
        return await JsonSerializer.DeserializeAsync(gzip, type, cancellationToken)
            ?? throw new InvalidOperationException($"The blob {container}/{name} holds null.");
    }

    private async Task CreateAsync(string container, string name, BinaryData content, BlobHttpHeaders headers, CancellationToken cancellationToken)
    {
        try
        {
            await UploadAsync(container, name, content, headers, new() { IfNoneMatch = ETag.All }, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            // Written before: by another run of the step, or by this very call when the answer of its first try was lost.
        }
    }

    private async Task<string> UploadAsync(
        string container,
        string name,
        BinaryData content,
        BlobHttpHeaders headers,
        BlobRequestConditions? conditions,
        CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = headers, Conditions = conditions };
        return await resilience.ExecuteAsync(
            async token => (await Blob(container, name).UploadAsync(content, options, token)).Value.ETag.ToString(),
            cancellationToken);
    }

    [SuppressMessage("Reliability", "CA2016", Justification = "The token goes into the pageable.")]
    private async ValueTask<Page<BlobItem>> FirstPageAsync(string container, string? prefix, string? from, CancellationToken token)
    {
        var pages = clients.Blobs.GetBlobContainerClient(container)
            .GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, token)
            .AsPages(from);
        await foreach (var page in pages)
        {
            return page;
        }

        return Page<BlobItem>.FromValues([], continuationToken: null, response: null!);
    }

    // An address is shortened before it is sent: with .. in its name a blob would be one of another container.
    private static bool IsName(string name) => name.Length > 0 && !name.Split('/', '\\').Any(part => part is "." or "..");

    private BlobClient Blob(string container, string name) => IsName(name)
        ? clients.Blobs.GetBlobContainerClient(container).GetBlobClient(name)
        : throw new ArgumentException($"“{name}” is no name of a blob.", nameof(name));
}
