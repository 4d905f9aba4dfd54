using Azure.Storage.Queues.Models;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Keeps a message from coming back while it is being worked on, as the Functions host does; it comes back soon when this process is gone.</summary>
internal sealed class MessageLease : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Task renewing;
    private string? receipt;

    /// <summary>Begins to renew.</summary>
    public MessageLease(QueueStore queues, string queue, QueueMessage message, TimeSpan visibleAgain, TimeProvider time, ILogger logger)
    {
        receipt = message.PopReceipt;
        renewing = RenewAsync(queues, queue, message.MessageId, visibleAgain, time, logger);
    }

    /// <summary>True when the message is gone or was received again by somebody else.</summary>
    public bool IsLost => Volatile.Read(ref receipt) is null;

    /// <summary>Ends the renewing, and gives the receipt that deletes the message or gives it back; null when somebody else has it.</summary>
    public async Task<string?> EndAsync()
    {
        await end.CancelAsync();
        await renewing;
        return receipt;
    }

    /// <summary>Ends the renewing.</summary>
    public void Dispose()
    {
        end.Cancel();
        end.Dispose();
    }

    private async Task RenewAsync(QueueStore queues, string queue, string id, TimeSpan visibleAgain, TimeProvider time, ILogger logger)
    {
        try
        {
            using var timer = new PeriodicTimer(visibleAgain / 2, time);
            while (receipt is not null && await timer.WaitForNextTickAsync(end.Token))
            {
                // Not cancelled: an answer that is thrown away would take the new receipt with it.
                receipt = await queues.SetVisibleAgainAsync(queue, id, receipt, visibleAgain, CancellationToken.None);
            }

            if (receipt is null)
            {
                logger.LogWarning("{Queue}: a message was not renewed in time, and somebody else has it now", queue);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "{Queue}: a message could not be renewed and may be worked on twice: {Reason}", queue, exception.Message);
            receipt = null;
        }
    }
}
