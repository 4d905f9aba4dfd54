using Azure.Core;
using Azure.Core.Pipeline;

namespace FinalAccounts.ScaleSimulation.Measuring;

/// <summary>The SDK's own transport, with every request counted on its way.</summary>
internal sealed class CountingTransport(string service, Traffic traffic) : HttpPipelineTransport
{
    private readonly HttpClientTransport _real = HttpClientTransport.Shared;

    public override Request CreateRequest() => _real.CreateRequest();

    public override void Process(HttpMessage message)
    {
        traffic.Add(service, message.Request);
        _real.Process(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        traffic.Add(service, message.Request);
        await _real.ProcessAsync(message);
    }
}
