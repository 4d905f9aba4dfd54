using System.Globalization;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Counts the messages that the Functions host puts aside. It does so by itself when the last try of a step has failed, and tells nobody; the local host counts where
/// it puts one aside. An upload has no message of its own: those are seen by the alert on the poison queues.
/// </summary>
/// <param name="telemetry">The counter.</param>
public sealed class LastTry(PipelineTelemetry telemetry)
{
    /// <summary>How often a message is tried: <c>extensions.queues.maxDequeueCount</c> of host.json.</summary>
    public const int MaxDequeueCount = 5;

    /// <summary>Does the work of a step, and counts when it was the last try and failed.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="dequeueCount">How often its message was taken, this time included; null when it has none.</param>
    /// <param name="work">The work.</param>
    public async Task RunAsync(string step, string? dequeueCount, Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
        }
        catch (Exception) when (int.TryParse(dequeueCount, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= MaxDequeueCount)
        {
            var queue = PoisonText.Queues.FirstOrDefault(one => one.Step == step).Queue ?? step;
            telemetry.Poison.Add(1, new KeyValuePair<string, object?>("queue", queue.Replace(ResourceNames.PoisonSuffix, "", StringComparison.Ordinal)));
            throw;
        }
    }
}
