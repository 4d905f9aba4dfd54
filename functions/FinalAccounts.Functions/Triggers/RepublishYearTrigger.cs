using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>It is time to render the years again.</summary>
/// <param name="step">The step.</param>
public sealed class RepublishYearTrigger(RepublishYear step)
{
    /// <summary>Queues the reports of every year.</summary>
    [Function(nameof(RepublishYear))]
    public Task RunAsync(
        [TimerTrigger($"%{ResourceNames.RepublishScheduleSetting}%")] TimerInfo timer,
        CancellationToken cancellationToken) => step.RunAsync(cancellationToken);
}
