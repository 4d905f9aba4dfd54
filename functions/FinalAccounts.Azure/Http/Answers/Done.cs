using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The answers of requests that change something, in the envelope of every success.</summary>
internal static class Done
{
    /// <summary>202: the work is queued.</summary>
    /// <param name="resource">What was done.</param>
    /// <param name="data">What came of it.</param>
    public static IResult Accepted<T>(string resource, T data) => TypedResults.Json(
        new Envelope<T>(resource, new Dictionary<string, string>(StringComparer.Ordinal), data, null, null, new Dictionary<string, string>(StringComparer.Ordinal)),
        HttpJson.Of<Envelope<T>>(),
        statusCode: StatusCodes.Status202Accepted);
}
