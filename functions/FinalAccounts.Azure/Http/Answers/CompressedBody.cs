using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace FinalAccounts.Azure.Http;

/// <summary>The body of an answer, compressed as the caller takes it. The Functions host runs no middleware of ours, so each answer does it.</summary>
internal static class CompressedBody
{
    /// <summary>Writes a body; its <c>Content-Type</c> is set before.</summary>
    public static async Task WriteAsync(HttpContext context, Func<Stream, Task> write)
    {
        var response = context.Response;
        var provider = context.RequestServices.GetRequiredService<IResponseCompressionProvider>();
        if (!provider.ShouldCompressResponse(context) || provider.GetCompressionProvider(context) is not { } compression)
        {
            await write(response.Body);
            return;
        }

        response.Headers.ContentEncoding = compression.EncodingName;

        // Not disposed of when the writing fails: its end would be sent, and a part would look like the whole.
        var body = compression.CreateStream(response.Body);
        await write(body);
        await body.DisposeAsync();
    }
}
