using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>What operators ask for and do over HTTP.</summary>
/// <param name="rejected">The refused files.</param>
/// <param name="poison">The messages that were put aside.</param>
/// <param name="republish">Has a year published again.</param>
/// <param name="runs">How far that is.</param>
/// <param name="deletion">Takes a report away.</param>
public sealed class OperationEndpoints(RejectedTable rejected, PoisonQueues poison, RepublishYear republish, RepublishTable runs, DeleteReport deletion)
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

    /// <summary><see cref="Routes.Poison"/>: the messages that were put aside after their last try, of every queue up to 32.</summary>
    public Task<IResult> PoisonAsync(HttpRequest request, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var list = await poison.ListAsync(cancellationToken);
        var table = new Listing<PoisonMessage>(request, "poison", new("搁置的消息", "Messages put aside"), PoisonColumns.All, PoisonColumns.Filters)
        {
            Tag = string.Join('\n', list.Messages.Select(message => message.Queue + message.Id).Prepend(list.Complete ? "" : "more")),
            IsComplete = list.Complete,
            Rows = _ => StoredRow.Of<PoisonMessage>(list.Messages),
        };
        return new Item<PoisonList>(request, table, async token => list with { Messages = [.. await table.MatchingAsync(token)] }) { Tag = table.Tag };
    });

    /// <summary><see cref="Routes.Requeue"/>: sends the messages of every poison queue round again; 202 with how many.</summary>
    public Task<IResult> RequeueAsync(HttpRequest request, CancellationToken cancellationToken) => Answer.Guard(request, async () =>
        Done.Accepted<IReadOnlyList<RequeuedQueue>>("requeue", await poison.RequeueAsync(cancellationToken)));

    /// <summary><see cref="Routes.Republish"/>: has every report of a year published again; 202 with the run that began.</summary>
    public Task<IResult> RepublishAsync(HttpRequest request, string year, CancellationToken cancellationToken) => Answer.Guard(request, async () =>
        Done.Accepted("republish", await republish.RunAsync(ReportFinder.Year(year), cancellationToken)));

    /// <summary><see cref="Routes.Republish"/>: how far the last run is that publishes a year again.</summary>
    public Task<IResult> ProgressAsync(HttpRequest request, string year, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var number = ReportFinder.Year(year);
        var progress = await runs.ProgressAsync(number, cancellationToken) ?? throw ProblemException.NotFound(
            "no-such-run",
            new($"{number} 年度没有重新发布过。", $"The reports of {number} were never published again."));
        var table = new Listing<RepublishProgress>(request, "republish", new("重新发布的进度", "Progress of the republication"), ProgressColumns.All, [])
        {
            Tag = progress.ToString(),
            Context = [("year", year)],
            Rows = _ => StoredRow.Of<RepublishProgress>([progress]),
        };
        return new Item<RepublishProgress>(request, table, _ => Task.FromResult(progress)) { Tag = table.Tag, Context = table.Context };
    });

    /// <summary><see cref="Routes.Report"/>: deletes a report with all its versions; 200 with when, the second time as well.</summary>
    public Task<IResult> DeleteAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.Guard(request, async () =>
    {
        var key = new ReportKey(ReportFinder.Year(year), ReportFinder.LastPart(department));
        var tombstone = await deletion.RunAsync(key, cancellationToken) ?? throw ReportFinder.NoSuchReport(key);
        return Done.Ok("deletion", new DeletedReport(key.Year, key.Department, tombstone.DeletedAt!.Value));
    });
}
