using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Publishing.Check;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements;
using FinalAccounts.Versions;
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
        MapReports(api);
        MapChecks(api);
        MapOthers(api);
        MapChanges(api, functionKey);
        routes.MapRead("/{**path}", (HttpRequest request, string? path, SiteEndpoints site, CancellationToken token) => site.GetAsync(request, path, token))
            .ExcludeFromDescription();
        routes.MapMethods("/{**path}", [HttpMethods.Options], Preflight.Answer).ExcludeFromDescription();
    }

    private static void MapReports(IEndpointRouteBuilder api)
    {
        api.MapRead(Routes.ReportList, (HttpRequest request, ReportEndpoints reports, CancellationToken token) => reports.ListAsync(request, token))
            .Lists("ListReports", "Every report, the latest year first", ReportColumns.All, ReportColumns.Filters, ApiParameter.Year);
        api.MapRead(
            Routes.Report,
            (HttpRequest request, string year, string department, ReportEndpoints reports, CancellationToken token) =>
                reports.GetAsync(request, year, department, token))
            .Gives<CheckDocument>("GetReport", "One report with all figures and findings; as HTML its page, as CSV its row of the list");
        api.MapRead(
            Routes.Statements,
            (HttpRequest request, string year, string department, StatementEndpoints statements, CancellationToken token) =>
                statements.ListAsync(request, year, department, token))
            .Lists("ListStatements", "The ten statements of a report and what became of each", StatementSummary.Columns, StatementSummary.Filters);
        api.MapRead(
            Routes.Statement,
            (HttpRequest request, string year, string department, string statement, StatementEndpoints statements, CancellationToken token) =>
                statements.GetAsync(request, year, department, statement, token))
            .Gives<Statement>("GetStatement", "One statement; as CSV a row for each line and a column for each amount column");
        api.MapRead(
            Routes.Figures,
            (HttpRequest request, string year, string department, StatementEndpoints statements, CancellationToken token) =>
                statements.FiguresAsync(request, year, department, token))
            .Lists("GetFigures", "The figures of a report, in its order", FigureColumns.Of("", 0), FigureFilters.All, ApiParameter.Statement);
        api.MapRead(
            Routes.Versions,
            (HttpRequest request, string year, string department, VersionEndpoints versions, CancellationToken token) =>
                versions.ListAsync(request, year, department, token))
            .Lists("ListVersions", "The versions of a report, the newest first", VersionSummary.Columns, []);
        api.MapRead(
            Routes.Changes,
            (HttpRequest request, string year, string department, VersionEndpoints versions, CancellationToken token) =>
                versions.ChangesAsync(request, year, department, token))
            .Gives<ReportDifference>("GetChanges", "What changed between two versions of a report", ApiParameter.From, ApiParameter.To);
    }

    private static void MapChecks(IEndpointRouteBuilder api)
    {
        api.MapRead(
            Routes.Findings,
            (HttpRequest request, string year, string department, CheckEndpoints checks, CancellationToken token) =>
                checks.FindingsAsync(request, year, department, token))
            .Lists("GetFindings", "The findings of a report, the gravest first", FindingColumns.All, FindingFilters.All);
        api.MapRead(
            Routes.Claims,
            (HttpRequest request, string year, string department, CheckEndpoints checks, CancellationToken token) =>
                checks.ClaimsAsync(request, year, department, token))
            .Lists("GetClaims", "What the prose of a report states in numbers, in reading order", ClaimColumns.All, ClaimFilters.All);
        api.MapRead(
            Routes.ReportIdentities,
            (HttpRequest request, string year, string department, CheckEndpoints checks, CancellationToken token) =>
                checks.IdentitiesAsync(request, year, department, token))
            .Lists("GetReportIdentities", "Every identity of a report with its verdict, the passing ones too", IdentityColumns.All, IdentityFilters.All);
        api.MapRead(
            Routes.YearLine,
            (HttpRequest request, string year, string statement, string line, LineEndpoints lines, CancellationToken token) =>
                lines.OfYearAsync(request, year, statement, line, token))
            .Lists("GetYearLine", "One line of one statement across all departments of a year", ReportFigure.Columns, ReportFigure.Filters);
        api.MapRead(
            Routes.DepartmentLine,
            (HttpRequest request, string department, string statement, string line, LineEndpoints lines, CancellationToken token) =>
                lines.OfDepartmentAsync(request, department, statement, line, token))
            .Lists("GetDepartmentLine", "One line of one statement of a department across the years", ReportFigure.Columns, ReportFigure.Filters);
    }

    private static void MapOthers(IEndpointRouteBuilder api)
    {
        api.MapRead(Routes.Identities, (HttpRequest request, CatalogueEndpoints catalogue) => catalogue.IdentitiesAsync(request))
            .Lists("ListIdentities", "The catalogue of identities and rules", CatalogueColumns.Rules, CatalogueColumns.RuleFilters);
        api.MapRead(Routes.Codes, (HttpRequest request, CatalogueEndpoints catalogue) => catalogue.CodesAsync(request))
            .Lists("ListCodes", "The functional and economic classification", CatalogueColumns.Codes, CatalogueColumns.CodeFilters);
        api.MapRead(Routes.Rejected, (HttpRequest request, OperationEndpoints operations, CancellationToken token) => operations.RejectedAsync(request, token))
            .Lists("ListRejected", "The files that were refused, with the reason", RejectedSummary.Columns, RejectedSummary.Filters);
        api.MapRead(Routes.Poison, (HttpRequest request, OperationEndpoints operations, CancellationToken token) => operations.PoisonAsync(request, token))
            .Gives<PoisonList>("ListPoison", "The messages that were put aside after their last try, up to 32 of each queue");
        api.MapRead(
            Routes.Republish,
            (HttpRequest request, string year, OperationEndpoints operations, CancellationToken token) => operations.ProgressAsync(request, year, token))
            .Gives<RepublishProgress>("GetRepublish", "How far the last run is that publishes a year again");
        api.MapRead(Routes.OpenApi, (HttpRequest request, CatalogueEndpoints catalogue, CancellationToken token) => catalogue.OpenApiAsync(request, token))
            .ExcludeFromDescription();
        api.MapRead(Routes.Site, (HttpRequest request, string? path, SiteEndpoints site, CancellationToken token) => site.GetAsync(request, path, token))
            .ExcludeFromDescription();
    }

    private static void MapChanges(IEndpointRouteBuilder api, string functionKey)
    {
        api.MapPost(
            Routes.Republish,
            (HttpRequest request, string year, OperationEndpoints operations, CancellationToken token) =>
                FunctionKey.Guard(request, functionKey, () => operations.RepublishAsync(request, year, token)))
            .Changes<RepublishProgress>("PostRepublish", "Has every report of a year read, checked and rendered again");
        api.MapPost(
            Routes.Requeue,
            (HttpRequest request, OperationEndpoints operations, CancellationToken token) =>
                FunctionKey.Guard(request, functionKey, () => operations.RequeueAsync(request, token)))
            .Changes<IReadOnlyList<RequeuedQueue>>("PostRequeue", "Sends the messages of every poison queue round again");
        api.MapDelete(
            Routes.Report,
            (HttpRequest request, string year, string department, OperationEndpoints operations, CancellationToken token) =>
                FunctionKey.Guard(request, functionKey, () => operations.DeleteAsync(request, year, department, token)))
            .Changes<DeletedReport>("DeleteReport", "Deletes a report with all its versions", StatusCodes.Status200OK);
    }
}
