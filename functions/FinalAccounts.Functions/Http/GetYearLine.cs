using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/years/{year}/statements/{statement}/lines/{line}</c>: one line across all departments of a year.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetYearLine(LineEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetYearLine))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.YearLine)] HttpRequest request,
        string year,
        string statement,
        string line,
        CancellationToken cancellationToken) => endpoints.OfYearAsync(request, year, statement, line, cancellationToken);
}
