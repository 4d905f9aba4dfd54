using System.Collections.Immutable;
using Azure.Storage.Queues.Models;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// The messages that were put aside after their last try: lists them, and sends them round again. A message goes to its step before it leaves its poison queue, so
/// that nothing is lost wherever this ends. The host puts a message aside in the same order, so one may lie there twice: it is listed and sent once.
/// </summary>
/// <param name="queues">The queues.</param>
/// <param name="ingest">The first step, which has no queue: what it failed on is taken in here.</param>
/// <param name="logger">The log.</param>
public sealed class PoisonQueues(QueueStore queues, IngestReport ingest, ILogger<PoisonQueues> logger)
{
    // Long enough to take a large file in; what is left after an interruption comes back by itself.
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    /// <summary>What lies in the poison queues. Nothing is taken.</summary>
    public async Task<PoisonList> ListAsync(CancellationToken cancellationToken)
    {
        var complete = true;
        var found = ImmutableArray.CreateBuilder<PoisonMessage>();
        foreach (var (queue, step) in PoisonText.Queues)
        {
            var messages = await queues.PeekAsync(queue, cancellationToken);
            complete &= await queues.CountAsync(queue, cancellationToken) <= messages.Length;
            foreach (var message in messages.DistinctBy(message => message.MessageText, StringComparer.Ordinal))
            {
                var (file, sha256) = PoisonText.Names(queue, message.MessageText);
                found.Add(new(queue, message.MessageId, step, file, sha256, message.InsertedOn, message.MessageText));
            }
        }

        return new(complete, found.ToImmutable());
    }

    /// <summary>Sends every message that lies in a poison queue now back to its step, and takes the uploads in. What fails stays where it is.</summary>
    public async Task<ImmutableArray<RequeuedQueue>> RequeueAsync(CancellationToken cancellationToken)
    {
        var done = ImmutableArray.CreateBuilder<RequeuedQueue>();
        foreach (var (queue, _) in PoisonText.Queues)
        {
            done.Add(await RequeueAsync(queue, cancellationToken));
        }

        return done.ToImmutable();
    }

    private async Task<RequeuedQueue> RequeueAsync(string queue, CancellationToken cancellationToken)
    {
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var left = new List<QueueMessage>();

        // A message that fails and comes here again meanwhile is left for the next time.
        for (var count = await queues.CountAsync(queue, cancellationToken); count > 0;)
        {
            var messages = await queues.ReceiveAsync(queue, Math.Min(count, QueueStore.MaxMessages), Hidden, cancellationToken);
            if (messages.Length == 0)
            {
                break;
            }

            count -= messages.Length;
            foreach (var message in messages)
            {
                if (sent.Contains(message.MessageText) || await TrySendAsync(queue, message.MessageText, cancellationToken))
                {
                    sent.Add(message.MessageText);
                    await queues.DeleteAsync(queue, message, cancellationToken);
                }
                else
                {
                    left.Add(message);
                }
            }
        }

        foreach (var message in left)
        {
            await queues.SetVisibleAgainAsync(queue, message.MessageId, message.PopReceipt, TimeSpan.Zero, cancellationToken);
        }

        return new(queue, sent.Count, left.Count);
    }

    private async Task<bool> TrySendAsync(string queue, string text, CancellationToken cancellationToken)
    {
        try
        {
            if (queue != ResourceNames.InboxPoisonQueue)
            {
                await queues.SendAsync(queue[..^ResourceNames.PoisonSuffix.Length], text, cancellationToken);
                return true;
            }

            await ingest.RunAsync(PoisonText.FileOf(text) ?? throw new InvalidOperationException("The message names no file of the inbox."), cancellationToken);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.NotRequeued(exception, queue, text);
            return false;
        }
    }
}
