using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/years/{year}/republish</c>: how far the republication of a year is.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetRepublish(OperationEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetRepublish))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Republish)] HttpRequest request,
        string year,
        CancellationToken cancellationToken) => endpoints.ProgressAsync(request, year, cancellationToken);
}
