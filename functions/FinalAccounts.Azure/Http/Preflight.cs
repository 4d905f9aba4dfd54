using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>Lets pages of other sites read, conditional requests included. On Azure the host answers this from its own setting.</summary>
internal static class Preflight
{
    /// <summary>204 with what is allowed.</summary>
    public static IResult Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowMethods = "GET, HEAD";
        headers.AccessControlAllowHeaders = "Accept, Accept-Language, If-None-Match";
        headers.AccessControlMaxAge = "86400";
        return TypedResults.NoContent();
    }
}
