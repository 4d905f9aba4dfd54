using FinalAccounts.Azure.Steps;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Has the pages of the lines of years with many reports made once an hour; in the Functions app a timer trigger does.</summary>
/// <param name="step">The step.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed partial class LinesTimer(PublishLines step, TimeProvider time, ILogger<LinesTimer> logger)
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Works until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                await step.RunAsync(cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // The next hour tries again.
                Failed(logger, exception);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The pages of lines were not made")]
    private static partial void Failed(ILogger logger, Exception exception);
}
