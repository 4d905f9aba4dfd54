using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>What operators ask for and do over HTTP.</summary>
/// <param name="rejected">The refused files.</param>
/// <param name="republish">The step that queues a year again.</param>
public sealed class OperationEndpoints(RejectedTable rejected, RepublishYear republish)
{
    /// <summary><see cref="Routes.Rejected"/>: the files that were refused, with the reason.</summary>
    public async Task<IResult> RejectedAsync(CancellationToken cancellationToken) => TypedResults.Json(
        new RejectedList(await rejected.ListAsync(cancellationToken).ToListAsync(cancellationToken)),
        HttpJson.RejectedList);

    /// <summary><see cref="Routes.Republish"/>: queues every report of a year; 202 with how many.</summary>
    public async Task<IResult> RepublishAsync(HttpRequest request, string year, CancellationToken cancellationToken)
    {
        var (number, problem) = ReportAddress.Year(request, year);
        return problem ?? TypedResults.Json(
            new Republishing(number, await republish.RunAsync(number, cancellationToken)),
            HttpJson.Republishing,
            statusCode: StatusCodes.Status202Accepted);
    }
}
