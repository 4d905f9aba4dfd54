using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports</c>: every report, or those of a year.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class ListReports(ReportEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(ListReports))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.ReportList)] HttpRequest request,
        CancellationToken cancellationToken) => endpoints.ListAsync(request, cancellationToken);
}
