using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/versions</c>: the versions of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class ListVersions(VersionEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(ListVersions))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Versions)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.ListAsync(request, year, department, cancellationToken);
}
