using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/statements</c>: the statements of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class ListStatements(StatementEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(ListStatements))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Statements)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.ListAsync(request, year, department, cancellationToken);
}
