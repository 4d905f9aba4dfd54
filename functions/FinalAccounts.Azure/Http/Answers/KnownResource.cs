using FinalAccounts.Publishing.Pages;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>A resource that the caller has already: it is answered with 304, and nothing more of it is read.</summary>
internal sealed class KnownResource : Resource
{
    private KnownResource(HttpRequest request, string name)
        : base(request, name, default)
    {
    }

    /// <summary>The resource, when the request brings its tag; else null.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="tag">What the answer depends on.</param>
    public static Resource? Of(HttpRequest request, string name, string tag)
    {
        var resource = new KnownResource(request, name) { Tag = tag };
        return EntityTag.IsKnown(request, resource.TagAs(Representation.Of(request))) ? resource : null;
    }

    /// <inheritdoc/>
    public override Task WriteJsonAsync(Stream body, CancellationToken cancellationToken) => throw NotRead();

    /// <inheritdoc/>
    public override Task WriteCsvAsync(Stream body, CancellationToken cancellationToken) => throw NotRead();

    /// <inheritdoc/>
    public override Task<ListingPage> ShowAsync(CancellationToken cancellationToken) => throw NotRead();

    private static InvalidOperationException NotRead() => new("The caller has it already.");
}
