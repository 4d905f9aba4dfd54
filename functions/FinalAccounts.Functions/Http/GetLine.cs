using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/years/{year}/statements/{statement}/lines/{line}</c>: one line across all departments of a year.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetLine(ReportEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetLine))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Routes.Line)] HttpRequest request,
        string year,
        string statement,
        string line,
        CancellationToken cancellationToken) => endpoints.GetLineAsync(request, year, statement, line, cancellationToken);
}
