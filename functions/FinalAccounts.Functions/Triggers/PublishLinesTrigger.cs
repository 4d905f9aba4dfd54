using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Triggers;

/// <summary>It is time for the pages of the lines of years with many reports.</summary>
/// <param name="step">The step.</param>
public sealed class PublishLinesTrigger(PublishLines step)
{
    /// <summary>Makes those that changed.</summary>
    [Function(nameof(PublishLines))]
    public Task RunAsync(
        [TimerTrigger($"%{ResourceNames.LinePagesScheduleSetting}%")] TimerInfo timer,
        CancellationToken cancellationToken) => step.RunAsync(cancellationToken);
}
