using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/findings</c>: the findings of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetFindings(CheckEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetFindings))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Findings)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.FindingsAsync(request, year, department, cancellationToken);
}
