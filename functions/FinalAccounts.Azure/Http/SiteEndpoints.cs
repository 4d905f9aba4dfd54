using FinalAccounts.Azure.Storage;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The published site over HTTP. Its links are relative, so that it stands under any address.</summary>
/// <param name="blobs">The published files.</param>
public sealed class SiteEndpoints(BlobStore blobs)
{
    /// <summary><see cref="Routes.Site"/>: a file of the site. Addresses that end with a slash mean the index of the folder.</summary>
    public Task<IResult> GetAsync(HttpRequest request, string? path, CancellationToken cancellationToken) => Answer.Guard(request, async () =>
    {
        var name = string.IsNullOrEmpty(path) || path.EndsWith('/') ? path + "index.html" : path;
        if (EntityTag.Known(request) is { } known && await blobs.IsStillAsync(ResourceNames.WebContainer, name, known.Tag.ToString(), cancellationToken))
        {
            return new KnownFile(known);
        }

        return await blobs.ReadAsync(ResourceNames.WebContainer, name, cancellationToken) is { } file
            ? new FileAnswer(file)
            : throw ProblemException.NotFound("no-such-page", new($"网站上没有“{path}”这一页。", $"The site has no page “{path}”."));
    });
}
