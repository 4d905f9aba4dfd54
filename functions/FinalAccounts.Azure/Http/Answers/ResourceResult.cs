using FinalAccounts.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace FinalAccounts.Azure.Http;

/// <summary>A resource in one representation, with everything that goes with it: tag, twins, compression, leave to read from other sites.</summary>
/// <param name="resource">The resource.</param>
/// <param name="representation">The representation.</param>
internal sealed class ResourceResult(Resource resource, Representation representation) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext context)
    {
        var request = context.Request;
        var language = CallerLanguage.Of(request);
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link, Location";
        headers.Vary = "Accept, Accept-Encoding, Accept-Language";
        if (representation == Representation.Html && resource.Page is { } page)
        {
            context.Response.Redirect(page);
            return;
        }

        var tag = resource.TagAs(representation);
        headers.ETag = tag.ToString();
        headers.CacheControl = "public, no-cache";
        headers.Link = string.Join(", ", Representation.All
            .Where(one => one != representation)
            .Select(one => $"<{resource.Address.As(one)}>; rel=\"alternate\"; type=\"{one.MediaType}\""));
        if (EntityTag.IsKnown(request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (HttpMethods.IsHead(request.Method))
        {
            context.Response.ContentType = representation.MediaType + "; charset=utf-8";
            return;
        }

        try
        {
            await WriteAsync(context, language);
        }
        catch (Exception exception) when (!context.Response.HasStarted && exception is not OperationCanceledException)
        {
            context.Response.Clear();
            await Answer.Problem(request, exception).For(request).ExecuteAsync(context);
        }
        catch (Exception) when (context.Response.HasStarted)
        {
            context.Abort();
            throw;
        }
    }

    private async Task WriteAsync(HttpContext context, string language)
    {
        var token = context.RequestAborted;
        var response = context.Response;
        response.ContentType = representation.MediaType + "; charset=utf-8";
        response.Headers.XContentTypeOptions = "nosniff";
        if (representation == Representation.Json)
        {
            await CompressedBody.WriteAsync(context, body => resource.WriteJsonAsync(body, token));
        }
        else if (representation == Representation.Csv)
        {
            await CompressedBody.WriteAsync(context, body => resource.WriteCsvAsync(body, token));
        }
        else
        {
            response.Headers.ContentSecurityPolicy = SitePolicy.ContentSecurityPolicyWithForms;
            var publisher = context.RequestServices.GetRequiredService<ListingPublisher>();
            var page = publisher.Render(await resource.ShowAsync(token), language);
            await CompressedBody.WriteAsync(context, body => body.WriteAsync(page, token).AsTask());
        }
    }
}
