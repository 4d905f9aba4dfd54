using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>What operators ask for and do over HTTP.</summary>
/// <param name="rejected">The refused files.</param>
/// <param name="republish">The step that queues a year again.</param>
public sealed class OperationEndpoints(RejectedTable rejected, RepublishYear republish)
{
    /// <summary><see cref="Routes.Rejected"/>: the files that were refused, with the reason.</summary>
    public Task<IResult> RejectedAsync(HttpRequest request, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var files = await rejected.ListAsync(cancellationToken).ToListAsync(cancellationToken);
        return new Listing<RejectedSummary>(request, "rejected", new("未接收的文件", "Refused files"), RejectedSummary.Columns, RejectedSummary.Filters)
        {
            Tag = string.Join('\n', files),
            Rows = _ => files
                .Select(file => new StoredRow<RejectedSummary>(TableKey.Of(file.File, file.Sha256), RejectedSummary.Of(file)))
                .ToAsyncEnumerable(),
        };
    });

    /// <summary><see cref="Routes.Republish"/>: queues every report of a year; 202 with how many.</summary>
    public Task<IResult> RepublishAsync(HttpRequest request, string year, CancellationToken cancellationToken) => Answer.Guard(request, async () =>
    {
        var number = ReportFinder.Year(year);
        return Done.Accepted("republish", new Republishing(number, await republish.RunAsync(number, cancellationToken)));
    });
}
