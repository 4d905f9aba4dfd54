using System.Text.Json;
using FinalAccounts.Publishing.Pages;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>One thing: as JSON whole, as CSV and HTML the table that shows it.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="request">The request.</param>
/// <param name="table">Its table.</param>
/// <param name="load">Reads it.</param>
internal sealed class Item<T>(HttpRequest request, Resource table, Func<CancellationToken, Task<T>> load)
    : Resource(request, table.Name, table.Title)
{
    /// <inheritdoc/>
    public override async Task WriteJsonAsync(Stream body, CancellationToken cancellationToken) => await JsonSerializer.SerializeAsync(
        body,
        Envelope(await load(cancellationToken), next: null),
        HttpJson.Of<Envelope<T>>(),
        cancellationToken);

    /// <inheritdoc/>
    public override Task WriteCsvAsync(Stream body, CancellationToken cancellationToken) => table.WriteCsvAsync(body, cancellationToken);

    /// <inheritdoc/>
    public override Task<ListingPage> ShowAsync(CancellationToken cancellationToken) => table.ShowAsync(cancellationToken);
}
