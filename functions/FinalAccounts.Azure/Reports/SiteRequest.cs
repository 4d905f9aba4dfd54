using Azure.Storage.Queues.Models;

namespace FinalAccounts.Azure.Reports;

/// <summary>A request to make the site's index again: a message of the queue. The queue's clock orders the requests; those of the programs that send them may differ.</summary>
/// <param name="SentAt">When the queue took the message, to the second.</param>
/// <param name="MessageId">The message.</param>
public sealed record SiteRequest(DateTimeOffset SentAt, string MessageId)
{
    /// <summary>The request of a message that was taken from the queue.</summary>
    public static SiteRequest Of(QueueMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(message.InsertedOn!.Value, message.MessageId);
    }

    /// <summary>The request of a message that was just sent.</summary>
    public static SiteRequest Of(SendReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return new(receipt.InsertionTime, receipt.MessageId);
    }
}
