using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Azure.Http;

/// <summary>A file of the published site.</summary>
/// <param name="file">The file.</param>
internal sealed class FileAnswer(BlobContent file) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        var tag = new EntityTagHeaderValue($"\"{file.Tag.Trim('"')}\"", isWeak: true);
        SetHeaders(response, tag);
        response.Headers.LastModified = HeaderUtilities.FormatDate(file.LastModified);
        if (EntityTag.IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = file.ContentType;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await CompressedBody.WriteAsync(context, body => body.WriteAsync(file.Content.ToMemory(), context.RequestAborted).AsTask());
    }

    /// <summary>What every answer with a file of the site says of it, whether it brings the file or not.</summary>
    public static void SetHeaders(HttpResponse response, EntityTagHeaderValue tag)
    {
        var headers = response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = "public, no-cache";
        headers.Vary = "Accept-Encoding";
        headers.AccessControlAllowOrigin = "*";
        headers.ContentSecurityPolicy = SitePolicy.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
    }
}
