using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/reports/{year}/{department}/figures</c>: the figures of one report.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetFigures(StatementEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetFigures))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Figures)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.FiguresAsync(request, year, department, cancellationToken);
}
