using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>A report waits to be checked.</summary>
/// <param name="step">The step.</param>
public sealed class CheckFiguresTrigger(CheckFigures step)
{
    /// <summary>Hands the message to the step.</summary>
    [Function(nameof(CheckFigures))]
    public Task RunAsync(
        [QueueTrigger(ResourceNames.CheckQueue, Connection = ResourceNames.StorageConnection)] StepMessage message,
        CancellationToken cancellationToken) => step.RunAsync(message, cancellationToken);
}
