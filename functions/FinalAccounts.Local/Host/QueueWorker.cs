using Azure.Storage.Queues.Models;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Does what the queue trigger of the Functions host does: hands messages to a step, tries again, and puts aside what failed five times.</summary>
/// <param name="queue">The queue.</param>
/// <param name="step">The step.</param>
/// <param name="queues">The queues.</param>
/// <param name="logger">The log.</param>
internal sealed class QueueWorker(string queue, Func<string, CancellationToken, Task> step, QueueStore queues, ILogger logger)
{
    // As in host.json, which a test compares.
    internal const int MaxDequeueCount = 5;

    internal const int BatchSize = 16;

    private static readonly TimeSpan VisibleAgain = TimeSpan.FromMinutes(10);

    private readonly WakeUp wakeUp = new();

    /// <summary>Works until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        queues.Sent += OnSent;
        try
        {
            while (true)
            {
                var messages = await queues.ReceiveAsync(queue, BatchSize, VisibleAgain, cancellationToken);
                if (messages.Length == 0)
                {
                    await wakeUp.WaitAsync(cancellationToken);
                    continue;
                }

                wakeUp.Found();
                await Parallel.ForEachAsync(
                    messages,
                    new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
                    (message, token) => new(HandleAsync(message, token)));
            }
        }
        finally
        {
            queues.Sent -= OnSent;
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await step(message.MessageText, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            if (message.DequeueCount < MaxDequeueCount)
            {
                logger.LogWarning(exception, "{Queue}: try {Try} failed: {Reason}", queue, message.DequeueCount, exception.Message);
                await queues.ReleaseAsync(queue, message, TimeSpan.FromSeconds(1 << (int)message.DequeueCount), cancellationToken);
                return;
            }

            logger.LogError(exception, "{Queue}: given up after {Tries} tries, put aside in {Poison}: {Reason}", queue, MaxDequeueCount, queue + ResourceNames.PoisonSuffix, exception.Message);
            await queues.SendAsync(queue + ResourceNames.PoisonSuffix, message.MessageText, cancellationToken);
        }

        await queues.DeleteAsync(queue, message, cancellationToken);
    }

    private void OnSent(string name)
    {
        if (name == queue)
        {
            wakeUp.Call();
        }
    }
}
