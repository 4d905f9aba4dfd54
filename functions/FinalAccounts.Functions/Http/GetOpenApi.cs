using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/openapi.json</c>: the description of the API.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetOpenApi(CatalogueEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetOpenApi))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.OpenApi)] HttpRequest request,
        CancellationToken cancellationToken) => endpoints.OpenApiAsync(request, cancellationToken);
}
