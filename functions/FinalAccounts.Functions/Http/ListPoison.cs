using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/poison</c>: the messages that were put aside.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class ListPoison(OperationEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(ListPoison))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Poison)] HttpRequest request,
        CancellationToken cancellationToken) => endpoints.PoisonAsync(request, cancellationToken);
}
