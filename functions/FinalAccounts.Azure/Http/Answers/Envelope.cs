using System.Text.Json.Serialization;

namespace FinalAccounts.Azure.Http;

/// <summary>The one shape of every success as JSON.</summary>
/// <typeparam name="T">The data: a list, or one thing.</typeparam>
/// <param name="Resource">What it is: <c>reports</c>, <c>figures</c>, …</param>
/// <param name="Context">What it is about: the year, the department, the version, …</param>
/// <param name="Data">The data.</param>
/// <param name="Next">The token of the rows that follow, opaque; null when these are the last.</param>
/// <param name="NextUrl">The address of the rows that follow.</param>
/// <param name="Links">Addresses: the same data as <c>json</c>, <c>csv</c> and <c>html</c>, and what belongs to it.</param>
internal sealed record Envelope<T>(
    string Resource,
    IReadOnlyDictionary<string, string> Context,
    T Data,
    [property: JsonPropertyName("next")] string? Next,
    [property: JsonPropertyName("next_url")] string? NextUrl,
    IReadOnlyDictionary<string, string> Links);
