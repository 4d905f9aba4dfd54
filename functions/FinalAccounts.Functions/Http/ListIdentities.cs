using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/identities</c>: the catalogue of identities.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class ListIdentities(CatalogueEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(ListIdentities))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Identities)] HttpRequest request,
        CancellationToken cancellationToken) => endpoints.IdentitiesAsync(request);
}
