using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing.Check;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The reports over HTTP. The triggers of the Functions app and the routes of the local host call these.</summary>
/// <param name="finder">Finds a report by its address.</param>
/// <param name="reports">The pointers.</param>
/// <param name="records">The whole reports.</param>
public sealed class ReportEndpoints(ReportFinder finder, ReportTable reports, RecordStore records)
{
    /// <summary><see cref="Routes.ReportList"/>: every report, the latest year first, or those of <c>?year=</c>.</summary>
    public Task<IResult> ListAsync(HttpRequest request, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var asked = request.Query["year"].ToString();
        List<int> years = asked.Length > 0 ? [ReportFinder.Year(asked)] : await reports.YearsAsync(cancellationToken);
        var found = new List<PublishedReport>();
        foreach (var year in years)
        {
            found.AddRange(await reports.OfYearAsync(year, cancellationToken).ToListAsync(cancellationToken));
        }

        return Table(request, found, asked.Length > 0 ? [("year", asked)] : []);
    });

    /// <summary><see cref="Routes.Report"/>: one report in the shape of <c>docs/check.schema.json</c>; as HTML its page.</summary>
    public Task<IResult> GetAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var report = await finder.FindAsync(year, ReportFinder.LastPart(department), cancellationToken);
        var table = Table(request, [report], []);
        return new Item<CheckDocument>(request, table, Load)
        {
            Tag = report.Tag.ToString(),
            Context = ReportRelations.Context(report),
            Related = ReportRelations.Of(report, table.Address),
            Page = table.Address.Site($"{report.VersionFolder}/{table.Address.PageOf("index")}"),
        };

        async Task<CheckDocument> Load(CancellationToken token)
        {
            var content = records.ReportAsync(report.Version, token);
            var checks = records.ChecksAsync(report.Version, token);
            return CheckDocument.Of(await content, await checks);
        }
    });

    private static Listing<ReportSummary> Table(HttpRequest request, List<PublishedReport> found, (string Name, string Value)[] context)
    {
        var address = new RequestAddress(request);
        return new(request, "reports", new("决算报告", "Final accounts"), ReportColumns.All, ReportColumns.Filters, "year")
        {
            Tag = string.Join('\n', found.Select(report => report.Tag.ToString())),
            Context = [.. context],
            Rows = _ => found
                .Select(report => new StoredRow<ReportSummary>(KeyOf(report.Key), ReportSummary.Of(report, address)))
                .ToAsyncEnumerable(),
            Link = report => report.Links["page"],
        };
    }

    // The latest year first.
    private static string KeyOf(ReportKey key) => TableKey.Of((9999 - key.Year).ToString("D4", CultureInfo.InvariantCulture), key.Department);
}
