using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/statements/{statement}</c>: one statement of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetStatement(StatementEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetStatement))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Statement)] HttpRequest request,
        string year,
        string department,
        string statement,
        CancellationToken cancellationToken) => endpoints.GetAsync(request, year, department, statement, cancellationToken);
}
