using Azure;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Telemetry;
using Polly.Timeout;

namespace FinalAccounts.Azure.Storage;

/// <summary>
/// The one policy for every call to storage: retry with jitter around a circuit breaker around a time-out per try. The SDK's own
/// retries are off (<see cref="StorageClients"/>), and only <see cref="BlobStore"/>, <see cref="QueueStore"/> and <see cref="TableStore"/>
/// hold SDK clients, so no call goes round it.
/// </summary>
public static class StorageResilience
{
    /// <summary>Makes the pipeline.</summary>
    /// <param name="time">The clock of pauses, time-outs and the circuit.</param>
    /// <param name="options">The numbers.</param>
    /// <param name="loggers">Where Polly reports retries and open circuits; null for nowhere.</param>
    public static ResiliencePipeline Create(TimeProvider time, StorageResilienceOptions options, ILoggerFactory? loggers = null)
    {
        var builder = new ResiliencePipelineBuilder { Name = "storage", TimeProvider = time };
        if (loggers is not null)
        {
            // Retries, time-outs and an open circuit are worth a line in the log; every call that went well is not.
            builder.ConfigureTelemetry(new TelemetryOptions
            {
                LoggerFactory = loggers,
                SeverityProvider = arguments => arguments.Event.EventName is "ExecutionAttempt" or "PipelineExecuting" or "PipelineExecuted"
                    ? ResilienceEventSeverity.Debug
                    : arguments.Event.Severity,
            });
        }

        return builder
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = arguments => ValueTask.FromResult(
                    !arguments.Context.CancellationToken.IsCancellationRequested && IsTransient(arguments.Outcome.Exception)),
                MaxRetryAttempts = options.MaxRetries,
                Delay = options.FirstDelay,
                MaxDelay = options.MaxDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = arguments => ValueTask.FromResult(AskedDelay(arguments.Outcome.Exception, options.MaxDelay)),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = arguments => ValueTask.FromResult(IsFailure(arguments.Outcome.Exception)),
                FailureRatio = options.BreakAtFailureRatio,
                MinimumThroughput = options.BreakAtCalls,
                SamplingDuration = options.BreakSampling,
                BreakDuration = options.BreakDuration,
            })
            .AddTimeout(options.TryTimeout)
            .Build();
    }

    // An open circuit is waited out like a busy service; the retries end before the message's visibility time does.
    private static bool IsTransient(Exception? exception) => IsFailure(exception) || exception is BrokenCircuitException;

    private static bool IsFailure(Exception? exception) => exception switch
    {
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or 500 or 502 or 503 or 504,
        TimeoutRejectedException or HttpRequestException or IOException => true,
        // Not the caller's wish, which is asked before: the connection gave up.
        OperationCanceledException canceled => canceled.InnerException is TimeoutException,
        _ => false,
    };

    private static TimeSpan? AskedDelay(Exception? exception, TimeSpan longest)
    {
        if (exception is BrokenCircuitException { RetryAfter: { } wait })
        {
            return Min(wait, longest);
        }

        return exception is RequestFailedException failed
            && failed.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) == true
            && int.TryParse(value, out var seconds) && seconds >= 0
            ? Min(TimeSpan.FromSeconds(seconds), longest)
            : null;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
