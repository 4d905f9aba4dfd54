using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>A document waits to be normalised.</summary>
/// <param name="step">The step.</param>
public sealed class NormaliseTablesTrigger(NormaliseTables step)
{
    /// <summary>Hands the message to the step.</summary>
    [Function(nameof(NormaliseTables))]
    public Task RunAsync(
        [QueueTrigger(ResourceNames.NormaliseQueue, Connection = ResourceNames.StorageConnection)] StepMessage message,
        CancellationToken cancellationToken) => step.RunAsync(message, cancellationToken);
}
