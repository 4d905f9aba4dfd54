using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/html</c>: the published page of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetReportPage(ReportEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetReportPage))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Routes.ReportPage)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.GetPageAsync(request, year, department, cancellationToken);
}
