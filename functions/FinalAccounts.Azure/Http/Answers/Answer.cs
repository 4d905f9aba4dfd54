using Azure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Problem(request, exception).For(request);
        }
    }

    /// <summary>The problem that an exception means to a caller. A fault of the program is logged; the caller learns only that there was one.</summary>
    public static ProblemException Problem(HttpRequest request, Exception exception)
    {
        switch (exception)
        {
            case ProblemException problem:
                return problem;
            case RequestFailedException or BrokenCircuitException or TimeoutRejectedException:
                return new(
                    StatusCodes.Status503ServiceUnavailable,
                    "storage-unavailable",
                    new("存储暂时不可用", "The storage is not available"),
                    new("存储暂时没有应答。请稍后再试。", "The storage did not answer. Try again in a while."));
            default:
                request.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>()
                    .CreateLogger(typeof(Answer))
                    .LogError(exception, "{Method} {Path} failed", request.Method, request.Path);
                return new(
                    StatusCodes.Status500InternalServerError,
                    "unexpected",
                    new("程序出错", "The program failed"),
                    new("这是程序的错误，已记录。", "This is a fault of the program; it was logged."));
        }
    }
}
