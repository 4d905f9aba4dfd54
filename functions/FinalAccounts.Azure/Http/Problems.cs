using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>Answers that are errors, as problem details (RFC 9457), in the caller's language.</summary>
internal static class Problems
{
    /// <summary>400: a part of the address or of the query cannot be understood.</summary>
    public static IResult BadRequest(HttpRequest request, string code, BilingualText detail) =>
        Of(request, StatusCodes.Status400BadRequest, code, new("请求有误", "The request cannot be understood"), detail);

    /// <summary>404: there is no such thing.</summary>
    public static IResult NotFound(HttpRequest request, string code, BilingualText detail) =>
        Of(request, StatusCodes.Status404NotFound, code, new("没有找到", "Not found"), detail);

    private static IResult Of(HttpRequest request, int status, string code, BilingualText title, BilingualText detail)
    {
        var language = CallerLanguage.Of(request);
        return TypedResults.Json(
            new Problem($"urn:final-accounts:problem:{code}", title.In(language), status, detail.In(language), request.Path),
            HttpJson.Problem,
            "application/problem+json; charset=utf-8",
            status);
    }
}

/// <summary>Problem details.</summary>
/// <param name="Type">Which problem, stable.</param>
/// <param name="Title">The kind of problem in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong here, and what to do.</param>
/// <param name="Instance">The address that was asked for.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, string Instance);
