using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Azure.Http;

/// <summary>Maps what is read: with GET, and with HEAD for who wants to know only whether it is there or has changed.</summary>
internal static class ReadEndpoints
{
    /// <summary>Maps an endpoint for both methods. What is added to it afterwards describes GET.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string route, Delegate handler)
    {
        routes.MapMethods(route, [HttpMethods.Head], handler).ExcludeFromDescription();
        return routes.MapGet(route, handler);
    }
}
