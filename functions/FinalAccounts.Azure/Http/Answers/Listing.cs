using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Publishing.Pages;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>A list of rows: filtered, sorted and cut into pages as the request asks, in its three representations.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class Listing<T> : Resource
{
    private const int JsonLimit = 1_000;
    private const int HtmlLimit = 200;

    private readonly ImmutableArray<ExportColumn<T>> columns;
    private readonly ImmutableArray<ListFilter<T>> filters;
    private readonly ListQuery<T> query;
    private readonly HttpRequest request;

    /// <summary>Reads the query of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">What the list is called.</param>
    /// <param name="title">What it holds.</param>
    /// <param name="columns">The columns of its table.</param>
    /// <param name="filters">Its filters.</param>
    /// <param name="others">Parameters that the endpoint itself reads.</param>
    /// <exception cref="ProblemException">400 when the query asks for something that the list does not have.</exception>
    public Listing(
        HttpRequest request,
        string name,
        BilingualText title,
        ImmutableArray<ExportColumn<T>> columns,
        ImmutableArray<ListFilter<T>> filters,
        params ReadOnlySpan<string> others)
        : base(request, name, title)
    {
        (this.request, this.columns, this.filters) = (request, columns, filters);
        query = ListQuery<T>.Of(request, columns, filters, others.ToArray());
    }

    /// <summary>The rows in the list's own order: all, or at least those after a key.</summary>
    public required Func<string?, IAsyncEnumerable<StoredRow<T>>> Rows { get; init; }

    /// <summary>False when there is more than the rows show and no next page of it.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Where a row leads on the page.</summary>
    public Func<T, string?> Link { get; init; } = _ => null;

    /// <inheritdoc/>
    public override async Task WriteJsonAsync(Stream body, CancellationToken cancellationToken)
    {
        var (rows, next) = await PageAsync(JsonLimit, cancellationToken);
        await JsonSerializer.SerializeAsync(
            body,
            Envelope<IReadOnlyList<T>>([.. rows.Select(row => row.Item)], next),
            HttpJson.Of<Envelope<IReadOnlyList<T>>>(),
            cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task WriteCsvAsync(Stream body, CancellationToken cancellationToken)
    {
        using var csv = new CsvStream(body, columns.Length);
        csv.Write(columns.Select(column => column.Name));
        var count = 0;
        StoredRow<T>? last = null;
        try
        {
            await foreach (var row in SelectAsync(cancellationToken))
            {
                if (count == query.Limit)
                {
                    await csv.EndAsync("#next", Address.With(("next", TokenOf(last!.Value))), cancellationToken);
                    return;
                }

                count++;
                last = row;
                await csv.WriteAsync(columns.Select(column => column.Value(row.Item) ?? ""), cancellationToken);
            }
        }
        catch (Exception exception) when (csv.HasStarted && exception is not OperationCanceledException)
        {
            // The status line is gone: what came before is marked as a part, and the connection breaks.
            await csv.EndAsync("#incomplete", CellText.Of(count)!, cancellationToken);
            throw;
        }

        await csv.EndAsync(IsComplete ? "#complete" : "#incomplete", CellText.Of(count)!, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ListingPage> ShowAsync(CancellationToken cancellationToken)
    {
        var (rows, next) = await PageAsync(HtmlLimit, cancellationToken);
        return new ListingView<T>(Address, columns, query.Sort, query.Descending).Of(rows.Select(row => row.Item), LinkInLanguage, CallerLanguage.Of(request)) with
        {
            Title = Title,
            Lead = string.Join(' ', Context.Where(one => one.Name is not ("version" or "from" or "to")).Select(one => one.Value)),
            Related = [.. Related.Select(one => new ListingLink(one.Title, Address.InLanguage(one.Link)))],
            Filters = [.. filters.Select(filter => new ListingFilter(filter.Name, filter.Title, request.Query[filter.Name].ToString(), filter.Values))],
            Kept =
            [
                .. request.Query
                    .Where(parameter => parameter.Key is not ("next" or "limit") && parameter.Value != "" && !filters.Any(filter => filter.Name == parameter.Key))
                    .Select(parameter => new ListingFilter(parameter.Key, default, parameter.Value.ToString(), [])),
            ],
            Next = next is null ? null : Address.With(("next", next)),
        };
    }

    /// <summary>The rows of the page that the request asks for.</summary>
    public async Task<IEnumerable<T>> MatchingAsync(CancellationToken cancellationToken) =>
        (await PageAsync(JsonLimit, cancellationToken)).Rows.Select(row => row.Item);

    private string? LinkInLanguage(T item) => Link(item) is { } link ? Address.InLanguage(link) : null;

    private async Task<(List<StoredRow<T>> Rows, string? Next)> PageAsync(int limit, CancellationToken cancellationToken)
    {
        var wanted = query.Limit ?? limit;
        var rows = await SelectAsync(cancellationToken).Take(wanted + 1).ToListAsync(cancellationToken);
        if (rows.Count <= wanted)
        {
            return (rows, null);
        }

        rows.RemoveAt(wanted);
        return (rows, TokenOf(rows[^1]));
    }

    private string TokenOf(StoredRow<T> last) => new PageToken(last.Key, query.Sort is null ? null : query.Sort.Value(last.Item) ?? "").Write(query.Question);

    private async IAsyncEnumerable<StoredRow<T>> SelectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (query.Sort is { } column)
        {
            var order = new RowOrder<T>(column, query.Descending);
            var matching = await Rows(null).Where(row => query.Condition(row.Item)).ToListAsync(cancellationToken);
            foreach (var row in matching.OrderBy(order.PlaceOf, order))
            {
                if (query.After is not { } after || order.Compare(order.PlaceOf(row), (after.Cell ?? "", after.Key)) > 0)
                {
                    yield return row;
                }
            }

            yield break;
        }

        await foreach (var row in Rows(query.After?.Key).WithCancellation(cancellationToken))
        {
            if ((query.After is not { } after || string.CompareOrdinal(row.Key, after.Key) > 0) && query.Condition(row.Item))
            {
                yield return row;
            }
        }
    }
}
