using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>POST /api/years/{year}/republish</c>: queues every report of a year; needs a function key.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class PostRepublish(OperationEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(PostRepublish))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Routes.Republish)] HttpRequest request,
        string year,
        CancellationToken cancellationToken) => endpoints.RepublishAsync(request, year, cancellationToken);
}
