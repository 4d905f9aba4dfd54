using Azure.Core;
using Azure.Core.Pipeline;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>A process that ends: after so many writes, storage hears nothing from it any more. To storage that is the same as SIGKILL before the next request.</summary>
/// <param name="left">How many writes are left to it.</param>
internal sealed class EndingTransport(WritesLeft left) : HttpPipelineTransport
{
    private readonly HttpClientTransport real = HttpClientTransport.Shared;

    public override Request CreateRequest() => real.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Every call of the pipeline is asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        left.Take(writes: message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head);
        await real.ProcessAsync(message);
    }
}

/// <summary>Counts the writes of all services of one process down.</summary>
/// <param name="count">How many it may make.</param>
internal sealed class WritesLeft(int count)
{
    private int left = count;

    public bool Ended => Volatile.Read(ref left) < 0;

    public void Take(bool writes)
    {
        if (Ended || (writes && Interlocked.Decrement(ref left) < 0))
        {
            // Not an answer of storage, so nothing tries again.
            throw new InvalidOperationException("The process has ended.");
        }
    }
}
