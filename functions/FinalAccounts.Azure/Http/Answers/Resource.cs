using System.Collections.Immutable;
using FinalAccounts.Publishing.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Azure.Http;

/// <summary>What an endpoint gives, in all its representations. Nothing of it is read from storage before its tag is known not to be the caller's.</summary>
/// <param name="request">The request.</param>
/// <param name="name">What it is called in addresses and in the envelope: <c>figures</c>.</param>
/// <param name="title">What it holds.</param>
internal abstract class Resource(HttpRequest request, string name, BilingualText title)
{
    /// <summary>What it is called.</summary>
    public string Name => name;

    /// <summary>What it holds.</summary>
    public BilingualText Title => title;

    /// <summary>The address of the request.</summary>
    public RequestAddress Address { get; } = new(request);

    /// <summary>Everything that the answer depends on besides the request and the code: the version of the report, the versions of a year.</summary>
    public required string Tag { get; init; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<(string Name, string Value)> Context { get; init; } = [];

    /// <summary>What belongs to it.</summary>
    public ImmutableArray<Relation> Related { get; init; } = [];

    /// <summary>The published page that is its HTML; null when a table is.</summary>
    public string? Page { get; init; }

    /// <summary>Its tag in one representation and the caller's language.</summary>
    public EntityTagHeaderValue TagAs(Representation representation) =>
        EntityTag.Of(Tag, Address.With(), representation.Name, CallerLanguage.Of(request));

    /// <summary>Writes the envelope.</summary>
    public abstract Task WriteJsonAsync(Stream body, CancellationToken cancellationToken);

    /// <summary>Writes every row, as they come.</summary>
    public abstract Task WriteCsvAsync(Stream body, CancellationToken cancellationToken);

    /// <summary>The page of the rows.</summary>
    public abstract Task<ListingPage> ShowAsync(CancellationToken cancellationToken);

    /// <summary>The envelope of some data.</summary>
    protected Envelope<T> Envelope<T>(T data, string? next) => new(
        name,
        Context.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal),
        data,
        next,
        next is null ? null : Address.With(("next", next)),
        new Dictionary<string, string>(
            [
                .. Representation.All.Select(one => KeyValuePair.Create(one.Name, Address.As(one))),
                .. Related.Select(link => KeyValuePair.Create(link.Name, link.Link)),
            ],
            StringComparer.Ordinal));
}

/// <summary>A link to something that belongs to a resource.</summary>
/// <param name="Name">What it is called among the links of the envelope.</param>
/// <param name="Title">What it is called on a page.</param>
/// <param name="Link">The address.</param>
internal sealed record Relation(string Name, BilingualText Title, string Link);
