using Azure.Storage.Queues.Models;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>The index of the site waits to be made again.</summary>
/// <param name="step">The step.</param>
public sealed class PublishSiteTrigger(PublishSite step)
{
    /// <summary>Hands the request's message to the step.</summary>
    [Function(nameof(PublishSite))]
    public Task RunAsync(
        [QueueTrigger(ResourceNames.SiteQueue, Connection = ResourceNames.StorageConnection)] QueueMessage message,
        CancellationToken cancellationToken) => step.RunAsync(message, cancellationToken);
}
