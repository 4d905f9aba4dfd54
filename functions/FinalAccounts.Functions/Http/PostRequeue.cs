using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>POST /api/poison/requeue</c>: sends them round again; needs a function key.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class PostRequeue(OperationEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(PostRequeue))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Routes.Requeue)] HttpRequest request,
        CancellationToken cancellationToken) => endpoints.RequeueAsync(request, cancellationToken);
}
