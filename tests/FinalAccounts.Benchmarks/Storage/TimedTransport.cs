using System.Diagnostics;
using Azure.Core;
using Azure.Core.Pipeline;

namespace FinalAccounts.Benchmarks.Storage;

/// <summary>The SDK's own transport, the time of every request added up. Asking a queue whether it has a message is waiting and no work, so it is left out.</summary>
/// <param name="service">blob, queue or table.</param>
/// <param name="clock">Where the times are added up.</param>
internal sealed class TimedTransport(string service, RequestClock clock) : HttpPipelineTransport
{
    private readonly HttpClientTransport real = HttpClientTransport.Shared;

    /// <inheritdoc/>
    public override Request CreateRequest() => real.CreateRequest();

    /// <inheritdoc/>
    public override void Process(HttpMessage message) => throw new NotSupportedException("The pipeline sends nothing synchronously.");

    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (service == "queue" && message.Request.Method == RequestMethod.Get)
        {
            await real.ProcessAsync(message);
            return;
        }

        using var turn = await clock.TurnAsync();
        var start = Stopwatch.GetTimestamp();
        await real.ProcessAsync(message);
        clock.Add(Stopwatch.GetElapsedTime(start));
    }
}
