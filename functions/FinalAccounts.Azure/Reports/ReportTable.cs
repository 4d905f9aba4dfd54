using System.Collections.Immutable;
using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing;

namespace FinalAccounts.Azure.Reports;

/// <summary>The reports that readers see, by year; and the versions of each.</summary>
/// <param name="tables">The tables.</param>
public sealed class ReportTable(TableStore tables)
{
    private const string YearsPartition = "years";

    // The token of the last request to make the site's index again: one of many requests is enough.
    private const string SitePartition = "site";

    /// <summary>The report, or null when it is not published.</summary>
    public Task<PublishedReport?> FindAsync(ReportKey key, CancellationToken cancellationToken) => FindAsync(key, withDeleted: false, cancellationToken);

    /// <summary>The report, or its tombstone when it was deleted, or null when there never was one.</summary>
    public async Task<PublishedReport?> FindAsync(ReportKey key, bool withDeleted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var entity = await tables.FindAsync(ResourceNames.ReportsTable, key.Partition, key.Row, cancellationToken);
        var report = entity is null ? null : PublishedReport.FromEntity(entity);
        return withDeleted || report?.DeletedAt is null ? report : null;
    }

    /// <summary>The reports of a year, by department; one read.</summary>
    public IAsyncEnumerable<PublishedReport> OfYearAsync(int year, CancellationToken cancellationToken) => OfYearAsync(year, withDeleted: false, cancellationToken);

    /// <summary>The reports of a year, the tombstones of deleted ones among them; one read.</summary>
    public IAsyncEnumerable<PublishedReport> OfYearAsync(int year, bool withDeleted, CancellationToken cancellationToken) =>
        tables.ReadAsync(ResourceNames.ReportsTable, new ReportKey(year, "").Partition, rows: null, cancellationToken)
            .Select(PublishedReport.FromEntity)
            .Where(report => withDeleted || report.DeletedAt is null);

    /// <summary>The years of which there are reports, the latest first.</summary>
    public async Task<List<int>> YearsAsync(CancellationToken cancellationToken) =>
        await tables.ReadAsync(ResourceNames.ReportsTable, YearsPartition, rows: null, cancellationToken)
            .Select(entity => entity.GetInt32("Year")!.Value)
            .OrderDescending()
            .ToListAsync(cancellationToken);

    /// <summary>The reports of all years, the latest first; one read for the years and one for each.</summary>
    public async Task<List<PublishedReport>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<PublishedReport>();
        foreach (var year in await YearsAsync(cancellationToken))
        {
            all.AddRange(await OfYearAsync(year, cancellationToken).ToListAsync(cancellationToken));
        }

        return all;
    }

    /// <summary>Moves the pointer to a version, or writes it anew. False when somebody else wrote since it was read.</summary>
    public async Task<bool> TryMoveAsync(PublishedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Tag == default)
        {
            await tables.WriteAsync(
                ResourceNames.ReportsTable,
                new TableEntity(YearsPartition, TableKey.Of(report.Key.Year.ToString("D4"))) { ["Year"] = report.Key.Year },
                cancellationToken);
        }

        return await tables.TryWriteAsync(ResourceNames.ReportsTable, report.ToEntity(), cancellationToken);
    }

    /// <summary>Records a version that is whole, before the pointer moves to it.</summary>
    public Task AddVersionAsync(PublishedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var version = new StoredVersion(report.Version, report.File, report.UploadedAt, report.PublishedAt);
        return tables.WriteAsync(ResourceNames.VersionsTable, version.ToEntity(report.Key), cancellationToken);
    }

    /// <summary>Records a version that is whole and is not shown, because a later upload is published. One that was shown before stays as it is recorded.</summary>
    public Task AddUnseenVersionAsync(
        ReportKey key, ReportVersion version, DateTimeOffset uploadedAt, string file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var unseen = new StoredVersion(version, file, uploadedAt, PublishedAt: null);
        return tables.TryWriteAsync(ResourceNames.VersionsTable, unseen.ToEntity(key), cancellationToken);
    }

    /// <summary>Every version of a report, the latest upload first; one read.</summary>
    public async Task<ImmutableArray<StoredVersion>> VersionsAsync(ReportKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var all = await tables.ReadAsync(ResourceNames.VersionsTable, key.VersionsPartition, rows: null, cancellationToken)
            .Select(StoredVersion.FromEntity)
            .ToListAsync(cancellationToken);
        return [.. all.OrderByDescending(version => version.UploadedAt).ThenByDescending(version => version.PublishedAt).ThenBy(version => version.Version.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The entities of a report's versions, as they are now.</summary>
    internal async Task<List<TableEntity>> VersionRowsAsync(ReportKey key, CancellationToken cancellationToken) =>
        await tables.ReadAsync(ResourceNames.VersionsTable, key.VersionsPartition, rows: null, cancellationToken).ToListAsync(cancellationToken);

    /// <summary>Deletes versions that are still as they were read.</summary>
    internal async Task DeleteVersionsAsync(IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await tables.DeleteUnchangedAsync(ResourceNames.VersionsTable, row, cancellationToken);
        }
    }

    /// <summary>The versions from other bytes than a given one's that readers have seen, the newest first.</summary>
    public async Task<ImmutableArray<EarlierVersion>> OtherVersionsAsync(ReportKey key, ReportVersion version, CancellationToken cancellationToken) =>
    [
        .. (await VersionsAsync(key, cancellationToken))
            .Where(other => other.Version.Sha256 != version.Sha256 && other.PublishedAt is not null)
            .OrderByDescending(other => other.PublishedAt)
            .DistinctBy(other => other.Version.Sha256)
            .Select(other => new EarlierVersion(
                other.Version.ToString(),
                other.PublishedAt!.Value,
                other.Version.Sha256,
                VersionFolder.NameOf(other.Version.Sha256, other.Version.Edition, other.Version.Context))),
    ];

    /// <summary>Records a request to make the site's index again, after its message was sent: who finds a later one here need not answer his own.</summary>
    public Task RecordAsync(SiteRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return tables.WriteAsync(
            ResourceNames.ReportsTable,
            new TableEntity(SitePartition, "request") { [nameof(SiteRequest.SentAt)] = request.SentAt, [nameof(SiteRequest.MessageId)] = request.MessageId },
            cancellationToken);
    }

    /// <summary>The request that was recorded last, or null before the first.</summary>
    public async Task<SiteRequest?> LastRequestAsync(CancellationToken cancellationToken)
    {
        var row = await tables.FindAsync(ResourceNames.ReportsTable, SitePartition, "request", cancellationToken);
        return row?.GetDateTimeOffset(nameof(SiteRequest.SentAt)) is { } sentAt ? new(sentAt, row.GetString(nameof(SiteRequest.MessageId))) : null;
    }
}
