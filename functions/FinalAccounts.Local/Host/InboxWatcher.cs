using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>
/// Does what Event Grid and the blob trigger do: hands new blobs of the inbox to the first step, tries again, and puts aside what failed five times. This process
/// tells at once what it uploads; what others upload is found by listing, and so is what was uploaded before this process began: known bytes do no work.
/// </summary>
/// <param name="blobs">The blobs.</param>
/// <param name="ingest">The first step.</param>
/// <param name="queues">Where an upload is put aside.</param>
/// <param name="telemetry">Counts what is put aside.</param>
/// <param name="options">The times.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed class InboxWatcher(
    BlobStore blobs,
    IngestReport ingest,
    QueueStore queues,
    PipelineTelemetry telemetry,
    WorkerOptions options,
    TimeProvider time,
    ILogger<InboxWatcher> logger)
{
    // A list of many blobs is long; looking for more must not take more than this share of the time.
    private const int ShareOfLooking = 20;

    private readonly WakeUp wakeUp = new(time);
    private readonly Channel<Upload> uploads = Channel.CreateUnbounded<Upload>();
    private readonly ConcurrentDictionary<string, string> tags = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource listed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int waiting;

    /// <summary>How many uploads have not been handed on yet.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>Ends when the inbox was listed once, so that everything in it is waiting or done.</summary>
    public Task Listed => listed.Task;

    /// <summary>Hands an upload to the first step, once for each ETag.</summary>
    public void Add(string name, string tag)
    {
        if (tags.TryGetValue(name, out var known) && known == tag)
        {
            return;
        }

        tags[name] = tag;
        Interlocked.Increment(ref waiting);
        uploads.Writer.TryWrite(new(name, tag, Tries: 0));
    }

    /// <summary>Watches until it is cancelled. Storage that does not answer is waited for.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(
        LookAsync(cancellationToken),
        Parallel.ForEachAsync(
            uploads.Reader.ReadAllAsync(cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            (upload, token) => new(TakeInAsync(upload, token))));

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var start = time.GetTimestamp();
            try
            {
                var before = Waiting;
                foreach (var blob in await blobs.ListAsync(ResourceNames.InboxContainer, cancellationToken))
                {
                    Add(blob.Name, blob.Tag);
                }

                listed.TrySetResult();
                if (Waiting > before)
                {
                    wakeUp.Found();
                }
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                logger.LogError(exception, "The inbox could not be listed, trying again: {Reason}", exception.Message);
            }

            await wakeUp.WaitAsync(ShareOfLooking * time.GetElapsedTime(start), cancellationToken);
        }
    }

    private async Task TakeInAsync(Upload upload, CancellationToken cancellationToken)
    {
        try
        {
            if (upload.Tries == LastTry.MaxDequeueCount)
            {
                await PutAsideAsync(upload, cancellationToken);
            }
            else
            {
                await ingest.RunAsync(upload.Name, cancellationToken);
            }

            Interlocked.Decrement(ref waiting);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var next = upload with { Tries = Math.Min(upload.Tries + 1, LastTry.MaxDequeueCount) };
            logger.LogWarning(exception, "{File} could not be taken in: {Reason}", upload.Name, exception.Message);
            _ = TryAgainAsync(next, cancellationToken);
        }
    }

    private async Task TryAgainAsync(Upload upload, CancellationToken cancellationToken)
    {
        if (upload.Tries < LastTry.MaxDequeueCount)
        {
            await Task.Delay(options.PauseAfter(upload.Tries), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        uploads.Writer.TryWrite(upload);
    }

    private async Task PutAsideAsync(Upload upload, CancellationToken cancellationToken)
    {
        var message = new PoisonUpload($"Local.Functions.{nameof(IngestReport)}", "BlockBlob", ResourceNames.InboxContainer, upload.Name, upload.Tag);
        await queues.SendAsync(ResourceNames.InboxPoisonQueue, JsonSerializer.Serialize(message, StorageJson.Default.PoisonUpload), cancellationToken);
        telemetry.Poison.Add(1, new KeyValuePair<string, object?>("queue", ResourceNames.InboxContainer));
        logger.LogError("{File}: given up after {Tries} tries, put aside in {Poison}", upload.Name, upload.Tries, ResourceNames.InboxPoisonQueue);
    }

    private sealed record Upload(string Name, string Tag, int Tries);
}
