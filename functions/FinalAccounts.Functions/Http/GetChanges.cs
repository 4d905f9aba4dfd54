using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/changes</c>: what changed between two versions of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetChanges(VersionEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetChanges))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Changes)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.ChangesAsync(request, year, department, cancellationToken);
}
