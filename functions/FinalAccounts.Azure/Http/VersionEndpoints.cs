using System.Collections.Immutable;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Versions;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The versions of a report and what changed between two of them, over HTTP.</summary>
/// <param name="finder">Finds a report by its address.</param>
/// <param name="reports">The versions.</param>
/// <param name="records">The whole reports.</param>
public sealed class VersionEndpoints(ReportFinder finder, ReportTable reports, RecordStore records)
{
    /// <summary><see cref="Routes.Versions"/>: every version, the newest first.</summary>
    public Task<IResult> ListAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
        if (KnownResource.Of(request, "versions", TagOf(report)) is { } known)
        {
            return known;
        }

        var versions = await reports.VersionsAsync(report.Key, cancellationToken);
        var address = new RequestAddress(request);
        return new Listing<VersionSummary>(request, "versions", new("版本", "Versions"), VersionSummary.Columns, [])
        {
            Tag = TagOf(report),
            Context = ReportRelations.Context(report),
            Related = ReportRelations.Of(report, address),
            Rows = _ => StoredRow.Of(versions.Select(version => VersionSummary.Of(version, report.Version))),
            Link = version => address.Resource(Routes.Reports, year, report.Key.Department, "changes") + QueryString.Create("to", version.Version),
        };
    });

    /// <summary>
    /// <see cref="Routes.Changes"/>: what changed from <c>?from=</c> to <c>?to=</c>. Without <c>to</c> it is the version that readers see, without
    /// <c>from</c> the one from other bytes before it. A version is named whole or by how it begins.
    /// </summary>
    public Task<IResult> ChangesAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
        if (KnownResource.Of(request, "changes", TagOf(report)) is { } known)
        {
            return known;
        }

        var versions = await reports.VersionsAsync(report.Key, cancellationToken);
        var to = Named(request, "to", versions) ?? versions.FirstOrDefault(version => version.Version == report.Version) ?? versions[0];
        var from = Named(request, "from", versions) ?? Before(to, versions);
        var difference = await DifferenceAsync(from.Version, to.Version, cancellationToken);
        var table = new Listing<ChangeRow>(request, "changes", new("两个版本的差异", "Changes between two versions"), ChangeRow.Columns, ChangeRow.Filters, "from", "to")
        {
            Tag = TagOf(report),
            Context = [.. ReportRelations.Context(report)[..2], ("from", from.Version.ToString()), ("to", to.Version.ToString())],
            Related = ReportRelations.Of(report, new(request)),
            Rows = _ => StoredRow.Of(ChangeRow.Of(difference)),
        };
        return new Item<ReportDifference>(request, table, _ => Task.FromResult(difference)) { Tag = table.Tag, Context = table.Context, Related = table.Related };
    });

    // A version is recorded before the pointer is written: whoever has the pointer's tag has the versions, and what stands in them never changes.
    private static string TagOf(PublishedReport report) => report.Tag.ToString();

    private async Task<ReportDifference> DifferenceAsync(ReportVersion from, ReportVersion to, CancellationToken cancellationToken)
    {
        var before = CheckedAsync(from, cancellationToken);
        var after = CheckedAsync(to, cancellationToken);
        return ReportDifference.Between(await before, await after);
    }

    private async Task<CheckedReport> CheckedAsync(ReportVersion version, CancellationToken cancellationToken)
    {
        var report = records.ReportAsync(version, cancellationToken);
        var checks = records.ChecksAsync(version, cancellationToken);
        return new(await report, await checks);
    }

    private static StoredVersion Before(StoredVersion to, ImmutableArray<StoredVersion> versions) =>
        versions.FirstOrDefault(version => version.UploadedAt <= to.UploadedAt && version.PublishedAt is not null && version.Version.Sha256 != to.Version.Sha256) ?? to;

    private static StoredVersion? Named(HttpRequest request, string parameter, ImmutableArray<StoredVersion> versions)
    {
        var name = request.Query[parameter].ToString();
        if (name.Length == 0)
        {
            return null;
        }

        var found = versions.Where(version => version.Version.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 1 || found.DistinctBy(version => version.Version.Sha256).Count() == 1
            ? found[0]
            : throw ProblemException.BadRequest(
                "bad-version",
                found.Count == 0
                    ? new($"参数 {parameter} 的“{name}”不是这份报告的版本。versions 列出全部版本。", $"“{name}” in {parameter} is no version of this report. versions lists them.")
                    : new($"参数 {parameter} 的“{name}”对应多个版本，请写得更长。", $"“{name}” in {parameter} begins several versions. Write more of it."),
                parameter);
    }
}
