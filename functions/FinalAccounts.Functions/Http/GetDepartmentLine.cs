using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>GET /api/departments/{department}/statements/{statement}/lines/{line}</c>: one line of a department across the years.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class GetDepartmentLine(LineEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(GetDepartmentLine))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DepartmentLine)] HttpRequest request,
        string department,
        string statement,
        string line,
        CancellationToken cancellationToken) => endpoints.OfDepartmentAsync(request, department, statement, line, cancellationToken);
}
