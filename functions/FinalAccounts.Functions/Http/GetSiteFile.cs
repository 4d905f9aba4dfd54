using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/site/{*path}</c>: a file of the published site.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetSiteFile(SiteEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetSiteFile))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Site)] HttpRequest request,
        string? path,
        CancellationToken cancellationToken) => endpoints.GetAsync(request, path, cancellationToken);
}
