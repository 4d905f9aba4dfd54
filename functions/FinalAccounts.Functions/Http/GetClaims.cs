using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/claims</c>: the numbers of the prose of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetClaims(CheckEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetClaims))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Claims)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.ClaimsAsync(request, year, department, cancellationToken);
}
