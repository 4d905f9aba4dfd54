using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Does what Event Grid and the blob trigger do: finds new blobs in the inbox, whoever put them there, and hands them to the first step.</summary>
/// <param name="blobs">The blobs.</param>
/// <param name="ingest">The first step.</param>
/// <param name="logger">The log.</param>
internal sealed class InboxWatcher(BlobStore blobs, IngestReport ingest, ILogger<InboxWatcher> logger)
{
    private readonly WakeUp wakeUp = new();
    private readonly Dictionary<(string Name, string Tag), int> tries = [];

    /// <summary>Looks at once.</summary>
    public void Look() => wakeUp.Call();

    /// <summary>Watches until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await IngestNewAsync(cancellationToken) > 0)
            {
                wakeUp.Found();
            }

            await wakeUp.WaitAsync(cancellationToken);
        }
    }

    private async Task<int> IngestNewAsync(CancellationToken cancellationToken)
    {
        var found = (await blobs.ListAsync(ResourceNames.InboxContainer, cancellationToken))
            .Where(IsDue)
            .ToList();
        await Parallel.ForEachAsync(
            found,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            async (blob, token) =>
            {
                try
                {
                    await ingest.RunAsync(blob.Name, token);
                    Set(blob, QueueWorker.MaxDequeueCount);
                }
                catch (Exception exception) when (!token.IsCancellationRequested)
                {
                    Set(blob, Count(blob) + 1);
                    logger.LogError(exception, "{File} could not be taken in: {Reason}", blob.Name, exception.Message);
                }
            });
        return found.Count;
    }

    /// <summary>How many blobs of the inbox have not been handed on yet.</summary>
    public async Task<int> CountWaitingAsync(CancellationToken cancellationToken) =>
        (await blobs.ListAsync(ResourceNames.InboxContainer, cancellationToken)).Count(IsDue);

    private bool IsDue(StoredBlob blob) => Count(blob) < QueueWorker.MaxDequeueCount;

    private int Count(StoredBlob blob)
    {
        lock (tries)
        {
            return tries.GetValueOrDefault((blob.Name, blob.Tag));
        }
    }

    private void Set(StoredBlob blob, int count)
    {
        lock (tries)
        {
            tries[(blob.Name, blob.Tag)] = count;
        }
    }
}
