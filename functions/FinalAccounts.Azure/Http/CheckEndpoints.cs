using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Publishing.Exports;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>What a report claims in its prose and what its checks gave, over HTTP.</summary>
/// <param name="finder">Finds a report by its address.</param>
/// <param name="findings">The findings.</param>
/// <param name="records">The whole reports.</param>
public sealed class CheckEndpoints(ReportFinder finder, FindingTable findings, RecordStore records)
{
    /// <summary><see cref="Routes.Findings"/>: the findings, the gravest first.</summary>
    public Task<IResult> FindingsAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
        return new Listing<Finding>(request, "findings", new("核对结果", "Findings"), FindingColumns.All, FindingFilters.All)
        {
            Tag = report.Version.ToString(),
            Context = ReportRelations.Context(report),
            Related = ReportRelations.Of(report, new(request)),
            Rows = _ => findings.RowsOfVersionAsync(report.Key, report.Version, cancellationToken),
        };
    });

    /// <summary><see cref="Routes.Claims"/>: what the prose states in numbers, in reading order.</summary>
    public Task<IResult> ClaimsAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
        return new Listing<Claim>(request, "claims", new("说明文字中的数字", "Numbers of the prose"), ClaimColumns.All, ClaimFilters.All)
        {
            Tag = report.Version.ToString(),
            Context = ReportRelations.Context(report),
            Related = ReportRelations.Of(report, new(request)),
            Rows = _ => StoredRow.Of(async () => (IEnumerable<Claim>)(await records.ReportAsync(report.Version, cancellationToken)).Claims),
        };
    });

    /// <summary><see cref="Routes.ReportIdentities"/>: every instance of every identity with its verdict, the passing ones too.</summary>
    public Task<IResult> IdentitiesAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
        return new Listing<IdentityResult>(request, "identities", new("勾稽关系", "Identities"), IdentityColumns.All, IdentityFilters.All)
        {
            Tag = report.Version.ToString(),
            Context = ReportRelations.Context(report),
            Related = ReportRelations.Of(report, new(request)),
            Rows = _ => StoredRow.Of(async () => (IEnumerable<IdentityResult>)(await records.ChecksAsync(report.Version, cancellationToken)).Identities),
        };
    });
}
