using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/identities</c>: the identities of one report with their verdicts.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetReportIdentities(CheckEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetReportIdentities))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.ReportIdentities)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.IdentitiesAsync(request, year, department, cancellationToken);
}
