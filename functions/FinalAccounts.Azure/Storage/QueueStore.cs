using System.Text.Json;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using FinalAccounts.Azure.Steps;
using Polly;

namespace FinalAccounts.Azure.Storage;

/// <summary>Queues. In the Functions app the host receives; the local host receives here.</summary>
/// <param name="clients">The storage account.</param>
/// <param name="resilience">The policy of every call.</param>
public sealed class QueueStore(StorageClients clients, ResiliencePipeline resilience)
{
    /// <summary>How many messages can be taken or looked at in one call.</summary>
    public const int MaxMessages = 32;

    /// <summary>Raised with the queue's name after a message was sent, so that a receiver in the same process need not wait for its next look.</summary>
    public event Action<string>? Sent;

    /// <summary>Makes the queues that are missing, and their poison queues.</summary>
    public async Task CreateQueuesAsync(CancellationToken cancellationToken)
    {
        foreach (var queue in ResourceNames.Queues.SelectMany(name => new[] { name, name + ResourceNames.PoisonSuffix }).Append(ResourceNames.InboxPoisonQueue))
        {
            await resilience.ExecuteAsync(
                async token => await Queue(queue).CreateIfNotExistsAsync(cancellationToken: token),
                cancellationToken);
        }
    }

    /// <summary>Sends a message to a step.</summary>
    public Task SendAsync(string queue, StepMessage message, CancellationToken cancellationToken) =>
        SendAsync(queue, JsonSerializer.Serialize(message, StorageJson.Default.StepMessage), cancellationToken);

    /// <summary>Asks for a year to be queued.</summary>
    public Task SendAsync(RepublishMessage message, CancellationToken cancellationToken) =>
        SendAsync(ResourceNames.RepublishQueue, JsonSerializer.Serialize(message, StorageJson.Default.RepublishMessage), cancellationToken);

    /// <summary>Sends a text as a message.</summary>
    /// <returns>What the queue says of the message it took.</returns>
    public async Task<SendReceipt> SendAsync(string queue, string text, CancellationToken cancellationToken)
    {
        var receipt = await resilience.ExecuteAsync(
            async token => (await Queue(queue).SendMessageAsync(text, timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: token)).Value,
            cancellationToken);
        Sent?.Invoke(queue);
        return receipt;
    }

    /// <summary>Takes up to 32 messages; they come back after <paramref name="visibleAgain"/> unless they are deleted.</summary>
    public async Task<QueueMessage[]> ReceiveAsync(string queue, int count, TimeSpan visibleAgain, CancellationToken cancellationToken) =>
        await resilience.ExecuteAsync(
            async token => (await Queue(queue).ReceiveMessagesAsync(count, visibleAgain, token)).Value,
            cancellationToken);

    /// <summary>Deletes a message that was worked on.</summary>
    public async Task DeleteAsync(string queue, QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await DeleteAsync(queue, message.MessageId, message.PopReceipt, cancellationToken);
    }

    /// <summary>Deletes a message that was worked on.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="id">The message's id.</param>
    /// <param name="receipt">The receipt of the last time that it was received or renewed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task DeleteAsync(string queue, string id, string receipt, CancellationToken cancellationToken)
    {
        try
        {
            await resilience.ExecuteAsync(async token => await Queue(queue).DeleteMessageAsync(id, receipt, token), cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 400 or 404)
        {
            // Deleted by the first try, or received again by somebody else, who will delete it.
        }
    }

    /// <summary>
    /// Sets after which time a message that was received comes back: later while it is being worked on, sooner when the work failed.
    /// Gives its new receipt; null when it is gone or was received again by somebody else.
    /// </summary>
    public async Task<string?> SetVisibleAgainAsync(string queue, string id, string receipt, TimeSpan visibleAgain, CancellationToken cancellationToken)
    {
        try
        {
            return await resilience.ExecuteAsync(
                async token => (await Queue(queue).UpdateMessageAsync(id, receipt, visibilityTimeout: visibleAgain, cancellationToken: token)).Value.PopReceipt,
                cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 400 or 404)
        {
            // Also when the first try did it and its answer, with the new receipt, was lost: the message comes back in time.
            return null;
        }
    }

    /// <summary>Looks at up to 32 messages without taking them.</summary>
    public async Task<PeekedMessage[]> PeekAsync(string queue, CancellationToken cancellationToken) =>
        await resilience.ExecuteAsync(
            async token => (await Queue(queue).PeekMessagesAsync(MaxMessages, token)).Value,
            cancellationToken);

    /// <summary>About how many messages a queue holds, those that are being worked on included.</summary>
    public async Task<int> CountAsync(string queue, CancellationToken cancellationToken) =>
        await resilience.ExecuteAsync(
            async token => (await Queue(queue).GetPropertiesAsync(token)).Value.ApproximateMessagesCount,
            cancellationToken);

    private QueueClient Queue(string name) => clients.Queues.GetQueueClient(name);
}
