using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>A checked report waits to be published.</summary>
/// <param name="step">The step.</param>
public sealed class PublishReportTrigger(PublishReport step)
{
    /// <summary>Hands the message to the step.</summary>
    [Function(nameof(PublishReport))]
    public Task RunAsync(
        [QueueTrigger(ResourceNames.PublishQueue, Connection = ResourceNames.StorageConnection)] StepMessage message,
        CancellationToken cancellationToken) => step.RunAsync(message, cancellationToken);
}
