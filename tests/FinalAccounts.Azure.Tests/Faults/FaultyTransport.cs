using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>The SDK's own transport with faults on the way.</summary>
/// <param name="faults">Says what happens to each request.</param>
internal sealed class FaultyTransport(FaultPlan faults) : HttpPipelineTransport
{
    private readonly HttpClientTransport real = HttpClientTransport.Shared;

    public override Request CreateRequest() => real.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Every call of the pipeline is asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        switch (faults.Next())
        {
            case Fault.TooMany:
                message.Response = new StubResponse(429);
                return;
            case Fault.Broken:
                message.Response = new StubResponse(500);
                return;
            case Fault.Busy:
                message.Response = new StubResponse(503);
                return;
            case Fault.Conflict when message.Request.Headers.TryGetValue("If-Match", out var tag) && tag != "*":
                message.Response = new StubResponse(412);
                return;
            case Fault.Silent:
                // As the SDK tells of an answer that does not come; how long it is waited for is tested with a fake clock.
                throw new TaskCanceledException("No answer came.", new TimeoutException());
            case Fault.CutBefore:
                throw Cut();
            case Fault.CutAfter:
                await real.ProcessAsync(message);
                message.Response.Dispose();
                throw Cut();
            default:
                await real.ProcessAsync(message);
                return;
        }
    }

    // As the SDK's transport tells of it.
    private static RequestFailedException Cut() => new("The connection was cut.", new HttpRequestException("The connection was cut."));
}
