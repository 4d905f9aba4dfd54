using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>A request that cannot be answered. <see cref="Answer"/> turns it into problem details in the caller's language.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">Which problem, stable.</param>
/// <param name="title">The kind of problem.</param>
/// <param name="detail">What is wrong, and what to do.</param>
/// <param name="parameter">The parameter of the query that is wrong.</param>
internal sealed class ProblemException(int status, string code, BilingualText title, BilingualText detail, string? parameter = null) : Exception(detail.En)
{
    /// <summary>400: a part of the address or of the query cannot be understood.</summary>
    public static ProblemException BadRequest(string code, BilingualText detail, string? parameter = null) =>
        new(StatusCodes.Status400BadRequest, code, new("请求有误", "The request cannot be understood"), detail, parameter);

    /// <summary>404: there is no such thing.</summary>
    public static ProblemException NotFound(string code, BilingualText detail) =>
        new(StatusCodes.Status404NotFound, code, new("没有找到", "Not found"), detail);

    /// <summary>The answer.</summary>
    public IResult For(HttpRequest request)
    {
        var language = CallerLanguage.Of(request);
        request.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Json(
            new Problem($"urn:final-accounts:problem:{code}", title.In(language), status, detail.In(language), request.Path, parameter),
            HttpJson.Of<Problem>(),
            "application/problem+json; charset=utf-8",
            status);
    }
}
