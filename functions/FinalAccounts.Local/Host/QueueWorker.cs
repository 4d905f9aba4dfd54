using Azure.Storage.Queues.Models;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Does what the queue trigger of the Functions host does: hands messages to a step, tries again, and puts aside what failed five times.</summary>
/// <param name="queue">The queue.</param>
/// <param name="step">The step.</param>
/// <param name="queues">The queues.</param>
/// <param name="telemetry">Counts what is put aside.</param>
/// <param name="options">The times.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed class QueueWorker(
    string queue,
    Func<QueueMessage, CancellationToken, Task> step,
    QueueStore queues,
    PipelineTelemetry telemetry,
    WorkerOptions options,
    TimeProvider time,
    ILogger<QueueWorker> logger)
{
    private const int MaxDequeueCount = LastTry.MaxDequeueCount;

    // Two for each processor: the second is at hand when the first is done.
    private static readonly int BatchSize = Math.Clamp(2 * Environment.ProcessorCount, 2, QueueStore.MaxMessages);

    private readonly WakeUp wakeUp = new(time);

    /// <summary>Works until it is cancelled. Storage that does not answer is waited for.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        queues.Sent += OnSent;
        try
        {
            while (true)
            {
                try
                {
                    await WorkAsync(cancellationToken);
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    logger.LogError(exception, "{Queue}: no messages could be taken, trying again: {Reason}", queue, exception.Message);
                    await Task.Delay(options.WithoutStorage, time, cancellationToken);
                }
            }
        }
        finally
        {
            queues.Sent -= OnSent;
        }
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        var messages = await queues.ReceiveAsync(queue, BatchSize, options.VisibleAgain, cancellationToken);
        if (messages.Length == 0)
        {
            await wakeUp.WaitAsync(TimeSpan.Zero, cancellationToken);
            return;
        }

        wakeUp.Found();
        await Parallel.ForEachAsync(
            messages,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            async (message, token) =>
            {
                try
                {
                    await HandleAsync(message, token);
                }
                catch (Exception exception) when (!token.IsCancellationRequested)
                {
                    logger.LogError(exception, "{Queue}: a message could not be given back and comes back by itself: {Reason}", queue, exception.Message);
                }
            });
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        using var lease = new MessageLease(queues, queue, message, options.VisibleAgain, time, logger);
        var failure = await TryAsync(message, cancellationToken);
        var last = message.DequeueCount >= MaxDequeueCount;
        if (failure is not null && last && !lease.IsLost)
        {
            // The lease goes on meanwhile. Of a lost one the message was received again by somebody else, who puts it aside.
            await PutAsideAsync(message, failure, cancellationToken);
        }

        var receipt = await lease.EndAsync();
        if (failure is not null && !last)
        {
            logger.LogWarning(failure, "{Queue}: try {Try} failed: {Reason}", queue, message.DequeueCount, failure.Message);
            if (receipt is not null)
            {
                await queues.SetVisibleAgainAsync(queue, message.MessageId, receipt, options.PauseAfter(message.DequeueCount), cancellationToken);
            }
        }
        else if (receipt is not null)
        {
            await queues.DeleteAsync(queue, message.MessageId, receipt, cancellationToken);
        }
    }

    // A process that ends between this and the deletion puts the message aside a second time: who lists or requeues poison messages takes the two for one.
    private async Task PutAsideAsync(QueueMessage message, Exception failure, CancellationToken cancellationToken)
    {
        logger.LogError(failure, "{Queue}: given up after {Tries} tries, put aside in {Poison}: {Reason}", queue, MaxDequeueCount, queue + ResourceNames.PoisonSuffix, failure.Message);
        await queues.SendAsync(queue + ResourceNames.PoisonSuffix, message.MessageText, cancellationToken);
        telemetry.Poison.Add(1, new KeyValuePair<string, object?>("queue", queue));
    }

    private async Task<Exception?> TryAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        if (message.DequeueCount > MaxDequeueCount)
        {
            return new InvalidOperationException("Every try before ended this process.");
        }

        try
        {
            await step(message, cancellationToken);
            return null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return exception;
        }
    }

    private void OnSent(string name)
    {
        if (name == queue)
        {
            wakeUp.Call();
        }
    }
}
