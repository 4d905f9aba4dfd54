using FinalAccounts.Azure;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Uploads the files of folders into the inbox: those of the seeds at the start, and whatever is dropped into the watched folder.</summary>
/// <param name="blobs">The blobs.</param>
/// <param name="inbox">Told of each upload.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed class InboxFolder(BlobStore blobs, InboxWatcher inbox, TimeProvider time, ILogger<InboxFolder> logger)
{
    private static readonly EventId UploadedEvent = new(101, "Uploaded");

    private readonly Dictionary<string, (long Length, DateTime Written)> uploaded = new(StringComparer.Ordinal);

    /// <summary>Uploads every file of a folder that is new or changed, and gives how many. Hidden files are passed over.</summary>
    public async Task<int> UploadAsync(string folder, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => !file.Name.StartsWith('.')).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var state = (file.Length, file.LastWriteTimeUtc);
            if (uploaded.TryGetValue(file.FullName, out var known) && known == state)
            {
                continue;
            }

            try
            {
                var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
                var tag = await blobs.WriteAsync(ResourceNames.InboxContainer, file.Name, content, "application/octet-stream", cancellationToken);
                inbox.Add(file.Name, tag);
                uploaded[file.FullName] = state;
                logger.LogInformation(UploadedEvent, "Uploaded {File} ({Bytes} bytes)", file.Name, content.Length);
                count++;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Perhaps still being copied; the next look tries again.
                logger.LogWarning("{File} cannot be read: {Reason} It is tried again; check its permissions if this goes on.", file.FullName, exception.Message);
            }
        }

        return count;
    }

    /// <summary>Watches a folder until it is cancelled.</summary>
    public async Task WatchAsync(string folder, CancellationToken cancellationToken)
    {
        var wakeUp = new WakeUp(time);
        using var watcher = new FileSystemWatcher(folder);
        watcher.Created += (_, _) => wakeUp.Call();
        watcher.Changed += (_, _) => wakeUp.Call();
        watcher.Renamed += (_, _) => wakeUp.Call();
        watcher.EnableRaisingEvents = true;
        while (true)
        {
            try
            {
                await UploadAsync(folder, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                logger.LogError(exception, "Nothing could be uploaded from {Folder}, trying again: {Reason}", folder, exception.Message);
            }

            await wakeUp.WaitAsync(TimeSpan.Zero, cancellationToken);
        }
    }
}
