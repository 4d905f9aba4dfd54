using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The answers of requests that change something, in the envelope of every success.</summary>
internal static class Done
{
    /// <summary>202: the work is queued.</summary>
    /// <param name="resource">What was done.</param>
    /// <param name="data">What came of it.</param>
    public static IResult Accepted<T>(string resource, T data) => Of(resource, data, StatusCodes.Status202Accepted);

    /// <summary>200: the work is done.</summary>
    /// <param name="resource">What was done.</param>
    /// <param name="data">What came of it.</param>
    public static IResult Ok<T>(string resource, T data) => Of(resource, data, StatusCodes.Status200OK);

    private static IResult Of<T>(string resource, T data, int status) => TypedResults.Json(
        new Envelope<T>(resource, new Dictionary<string, string>(StringComparer.Ordinal), data, null, null, new Dictionary<string, string>(StringComparer.Ordinal)),
        HttpJson.Of<Envelope<T>>(),
        statusCode: status);
}
