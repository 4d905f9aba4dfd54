using Azure;
using Microsoft.AspNetCore.Http;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace FinalAccounts.Azure.Http;

/// <summary>The one way from an endpoint to its answer: the resource in the representation that the request asks for, or the problem.</summary>
internal static class Answer
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="resource">Finds what is asked for.</param>
    public static Task<IResult> To(HttpRequest request, Func<Task<Resource>> resource) =>
        Guard(request, async () => new ResourceResult(await resource(), Representation.Of(request)));

    /// <summary>Answers a request whose resource is at hand.</summary>
    public static Task<IResult> To(HttpRequest request, Func<Resource> resource) => To(request, () => Task.FromResult(resource()));

    /// <summary>Answers a request that changes something, or that has no representations.</summary>
    public static async Task<IResult> Guard(HttpRequest request, Func<Task<IResult>> answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return await answer();
        }
        catch (Exception exception) when (Problem(exception) is { } problem)
        {
            return problem.For(request);
        }
    }

    /// <summary>The problem that an exception means to a caller; null for a fault of the program.</summary>
    public static ProblemException? Problem(Exception exception) => exception switch
    {
        ProblemException problem => problem,
        RequestFailedException or BrokenCircuitException or TimeoutRejectedException => new ProblemException(
            StatusCodes.Status503ServiceUnavailable,
            "storage-unavailable",
            new("存储暂时不可用", "The storage is not available"),
            new("存储暂时没有应答。请稍后再试。", "The storage did not answer. Try again in a while.")),
        _ => null,
    };
}
