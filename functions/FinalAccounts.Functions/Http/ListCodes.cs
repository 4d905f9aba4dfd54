using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/codes</c>: the classification codes.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class ListCodes(CatalogueEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(ListCodes))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Codes)] HttpRequest request,
        CancellationToken cancellationToken) => endpoints.CodesAsync(request);
}
