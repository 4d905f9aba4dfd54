using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing;

namespace FinalAccounts.Azure.Steps;

/// <summary>A folder of the site that is made anew: a file that stands there already as it is now is not written again, and what was not made again is deleted.</summary>
internal sealed class SiteFolder
{
    private readonly BlobStore blobs;
    private readonly ConcurrentDictionary<string, StoredBlob> there;

    private SiteFolder(BlobStore blobs, IEnumerable<StoredBlob> there)
    {
        this.blobs = blobs;
        this.there = new(there.Select(file => KeyValuePair.Create(file.Name, file)), StringComparer.Ordinal);
    }

    /// <summary>Looks what stands in the folder.</summary>
    public static async Task<SiteFolder> OpenAsync(BlobStore blobs, string folder, CancellationToken cancellationToken) =>
        new(blobs, await blobs.ListAsync(ResourceNames.WebContainer, folder + "/", cancellationToken));

    /// <summary>Writes a file unless it is the same. May be called for several files at once.</summary>
    public async ValueTask WriteAsync(PublishedFile file, CancellationToken cancellationToken)
    {
        if (!there.TryRemove(file.Path, out var before) || !IsSame(file, before))
            await blobs.WriteAsync(ResourceNames.WebContainer, file.Path, file.Content, file.ContentType, cancellationToken);
    }

    /// <summary>Deletes what was not written.</summary>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        foreach (var file in there.Values)
            await blobs.DeleteUnchangedAsync(ResourceNames.WebContainer, file, cancellationToken);
    }

    [SuppressMessage("Security", "CA5351", Justification = "It is the hash that the storage service keeps, and nobody gains by two pages that share one.")]
    private static bool IsSame(PublishedFile file, StoredBlob blob) =>
        blob.Md5 is { } hash && blob.Bytes == file.Content.Length && blob.ContentType == file.ContentType && hash.Span.SequenceEqual(MD5.HashData(file.Content.Span));
}
