using FinalAccounts.Azure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Http;

/// <summary><c>DELETE /api/reports/{year}/{department}</c>: deletes a report; needs a function key.</summary>
/// <param name="endpoints">The endpoints.</param>
public sealed class DeleteReport(OperationEndpoints endpoints)
{
    /// <summary>Hands the request over.</summary>
    [Function(nameof(DeleteReport))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = Routes.Report)] HttpRequest request,
        string year,
        string department,
        CancellationToken cancellationToken) => endpoints.DeleteAsync(request, year, department, cancellationToken);
}
