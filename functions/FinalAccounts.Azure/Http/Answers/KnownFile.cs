using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Azure.Http;

/// <summary>A file of the published site that the caller has already: it is answered with 304, and not read.</summary>
/// <param name="tag">The tag that he has.</param>
internal sealed class KnownFile(EntityTagHeaderValue tag) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext context)
    {
        FileAnswer.SetHeaders(context.Response, new EntityTagHeaderValue(tag.Tag, isWeak: true));
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }
}
