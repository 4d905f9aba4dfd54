using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/rejected</c>: the files that were refused.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class ListRejected(OperationEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(ListRejected))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Rejected)] HttpRequest request,
        CancellationToken cancellationToken) => endpoints.RejectedAsync(request, cancellationToken);
}
