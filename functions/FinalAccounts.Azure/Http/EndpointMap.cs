using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Azure.Http;

/// <summary>Maps every endpoint for a server of its own (the local host, tests). The Functions app has one trigger for each, on the same routes.</summary>
public static class EndpointMap
{
    /// <summary>Maps the API below <see cref="Routes.Prefix"/> and the published site at the root.</summary>
    /// <param name="routes">The server's routes.</param>
    /// <param name="functionKey">The key that requests which change something must carry (<c>x-functions-key</c> or <c>?code=</c>), as on Azure.</param>
    public static void MapFinalAccounts(this IEndpointRouteBuilder routes, string functionKey)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var api = routes.MapGroup(Routes.Prefix);
        api.MapGet(Routes.Reports, (HttpRequest request, ReportEndpoints reports, CancellationToken token) => reports.ListAsync(request, token));
        api.MapGet(
            Routes.Report,
            (HttpRequest request, string year, string department, ReportEndpoints reports, CancellationToken token) =>
                reports.GetAsync(request, year, department, token));
        api.MapGet(
            Routes.ReportPage,
            (HttpRequest request, string year, string department, ReportEndpoints reports, CancellationToken token) =>
                reports.GetPageAsync(request, year, department, token));
        api.MapGet(
            Routes.Figures,
            (HttpRequest request, string year, string department, ReportEndpoints reports, CancellationToken token) =>
                reports.GetFiguresAsync(request, year, department, token));
        api.MapGet(
            Routes.Findings,
            (HttpRequest request, string year, string department, ReportEndpoints reports, CancellationToken token) =>
                reports.GetFindingsAsync(request, year, department, token));
        api.MapGet(
            Routes.Line,
            (HttpRequest request, string year, string statement, string line, ReportEndpoints reports, CancellationToken token) =>
                reports.GetLineAsync(request, year, statement, line, token));
        api.MapGet(Routes.Rejected, (OperationEndpoints operations, CancellationToken token) => operations.RejectedAsync(token));
        api.MapPost(
            Routes.Republish,
            (HttpRequest request, string year, OperationEndpoints operations, CancellationToken token) =>
                HasKey(request, functionKey)
                    ? operations.RepublishAsync(request, year, token)
                    : Task.FromResult<IResult>(TypedResults.Unauthorized()));
        routes.MapGet(
            "/{**path}",
            (HttpRequest request, string? path, ReportEndpoints reports, CancellationToken token) =>
                reports.PublishedFileAsync(request, path ?? "", token));
    }

    private static bool HasKey(HttpRequest request, string functionKey) =>
        request.Headers["x-functions-key"] == functionKey || request.Query["code"] == functionKey;
}
