using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>A year waits to be published again.</summary>
/// <param name="step">The step.</param>
public sealed class QueueYearTrigger(QueueYear step)
{
    /// <summary>Hands the message to the step.</summary>
    [Function(nameof(QueueYear))]
    public Task RunAsync(
        [QueueTrigger(ResourceNames.RepublishQueue, Connection = ResourceNames.StorageConnection)] RepublishMessage message,
        CancellationToken cancellationToken) => step.RunAsync(message, cancellationToken);
}
