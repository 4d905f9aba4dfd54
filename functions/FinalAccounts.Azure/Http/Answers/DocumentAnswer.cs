using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>A document that is the same for everybody until the code changes.</summary>
/// <param name="json">The document.</param>
internal sealed class DocumentAnswer(byte[] json) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        var tag = EntityTag.Of(context.Request.Path.Value ?? "");
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, no-cache";
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.AccessControlAllowOrigin = "*";
        if (EntityTag.IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await CompressedBody.WriteAsync(context, body => body.WriteAsync(json, context.RequestAborted).AsTask());
    }
}
