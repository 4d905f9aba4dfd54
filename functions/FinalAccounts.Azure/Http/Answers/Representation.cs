using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Azure.Http;

/// <summary>One of the three shapes in which every resource is served. The suffix of the address decides (<c>figures.csv</c>), else <c>Accept</c>.</summary>
/// <param name="Name">Its name, and with a dot before it the suffix of addresses.</param>
/// <param name="MediaType">Its media type.</param>
internal sealed record Representation(string Name, string MediaType)
{
    public static readonly Representation Json = new("json", "application/json");

    public static readonly Representation Csv = new("csv", "text/csv");

    public static readonly Representation Html = new("html", "text/html");

    /// <summary>All three, the default first.</summary>
    public static readonly IReadOnlyList<Representation> All = [Json, Csv, Html];

    /// <summary>What the request asks for.</summary>
    /// <exception cref="ProblemException">406 when it takes none of the three.</exception>
    public static Representation Of(HttpRequest request)
    {
        if (OfSuffix(request.Path.Value ?? "") is { } suffixed)
        {
            return suffixed;
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0)
        {
            return Json;
        }

        return accepted
            .Where(type => type.Quality is not 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => All.FirstOrDefault(known => new MediaTypeHeaderValue(known.MediaType).IsSubsetOf(type)))
            .FirstOrDefault(known => known is not null)
            ?? throw new ProblemException(
                StatusCodes.Status406NotAcceptable,
                "not-acceptable",
                new("没有这种格式", "There is no such representation"),
                new(
                    $"“{request.Headers.Accept}”中没有可提供的格式。可用 application/json、text/csv、text/html，或在地址后加 .json、.csv、.html。",
                    $"“{request.Headers.Accept}” names nothing that is served. It is application/json, text/csv and text/html, or .json, .csv and .html behind the address."));
    }

    /// <summary>An address, or the last part of one, without the suffix of a representation.</summary>
    public static string WithoutSuffix(string text) => OfSuffix(text) is { } found ? text[..^(found.Name.Length + 1)] : text;

    /// <summary>The last part of an address that means this name, whatever it ends with.</summary>
    public static string Segment(string name) => Uri.EscapeDataString(name) + (OfSuffix(name) is null ? "" : "." + Json.Name);

    private static Representation? OfSuffix(string text) => All.FirstOrDefault(one =>
        text.Length > one.Name.Length + 1
        && text.EndsWith(one.Name, StringComparison.OrdinalIgnoreCase)
        && text[^(one.Name.Length + 1)] == '.');
}
