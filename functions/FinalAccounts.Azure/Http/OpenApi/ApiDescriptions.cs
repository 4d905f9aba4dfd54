using System.Collections.Immutable;
using FinalAccounts.Publishing.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>Describes endpoints where they are mapped.</summary>
internal static class ApiDescriptions
{
    private static readonly string[] AllTypes = [.. Representation.All.Select(one => one.MediaType)];

    /// <summary>An endpoint that gives a list.</summary>
    /// <typeparam name="T">A row.</typeparam>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="name">The name of its function.</param>
    /// <param name="summary">What it gives.</param>
    /// <param name="columns">The columns of its table.</param>
    /// <param name="filters">Its filters.</param>
    /// <param name="others">Its other parameters.</param>
    public static void Lists<T>(
        this RouteHandlerBuilder endpoint,
        string name,
        string summary,
        ImmutableArray<ExportColumn<T>> columns,
        ImmutableArray<ListFilter<T>> filters,
        params ReadOnlySpan<ApiParameter> others) => endpoint.Described<Envelope<IReadOnlyList<T>>>(
            name,
            summary,
            [
                .. others,
                .. filters.Select(ApiParameter.Of),
                ApiParameter.Sort(columns.Select(column => column.Name)),
                ApiParameter.Limit,
                ApiParameter.Next,
                ApiParameter.Lang,
            ]);

    /// <summary>An endpoint that gives one thing.</summary>
    public static void Gives<T>(this RouteHandlerBuilder endpoint, string name, string summary, params ReadOnlySpan<ApiParameter> parameters) =>
        endpoint.Described<Envelope<T>>(name, summary, [.. parameters, ApiParameter.Lang]);

    /// <summary>An endpoint that changes something.</summary>
    public static void Changes<T>(this RouteHandlerBuilder endpoint, string name, string summary, int status = StatusCodes.Status202Accepted) => endpoint
        .WithName(name)
        .WithSummary(summary)
        .WithMetadata(new ApiDescription([], NeedsKey: true))
        .Produces<Envelope<T>>(status)
        .Produces<Problem>(StatusCodes.Status400BadRequest, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status401Unauthorized, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status503ServiceUnavailable, "application/problem+json");

    private static void Described<T>(this RouteHandlerBuilder endpoint, string name, string summary, ImmutableArray<ApiParameter> parameters) => endpoint
        .WithName(name)
        .WithSummary(summary)
        .WithMetadata(new ApiDescription(parameters))
        .Produces<T>(StatusCodes.Status200OK, AllTypes[0], AllTypes[1..])
        .Produces(StatusCodes.Status304NotModified)
        .Produces<Problem>(StatusCodes.Status400BadRequest, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status406NotAcceptable, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status503ServiceUnavailable, "application/problem+json");
}
