using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}</c>: one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetReport(ReportEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetReport))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Report)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.GetAsync(request, year, department, cancellationToken);
}
