using FinalAccounts.Azure.Reports;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Deletes the pages of replaced versions that no page links to any more: other editions of the same bytes, and the same bytes held against other reports. A
/// reader who opened one keeps it for a day; after that the next republication of the year takes it away. Versions from other bytes stay, the newest
/// edition of each, because a report's page lists them.
/// </summary>
/// <param name="reports">The versions.</param>
/// <param name="site">The pages.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed class SiteSweeper(ReportTable reports, SiteWriter site, TimeProvider time, ILogger<SiteSweeper> logger)
{
    /// <summary>How long a page stays after it was replaced: one day.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <summary>True when nobody still reads what the report replaced: it was published a day ago or longer.</summary>
    public bool IsOld(PublishedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.PublishedAt <= time.GetUtcNow() - Grace;
    }

    /// <summary>Clears up behind a report whose pages were just written.</summary>
    public async Task SweepAsync(PublishedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!IsOld(report))
        {
            return;
        }

        var before = time.GetUtcNow() - Grace;

        var earlier = await reports.OtherVersionsAsync(report.Key, report.Version, cancellationToken);
        var linked = earlier.Select(version => version.Folder).Append(report.VersionFolder[(report.Entry.Folder.Length + 1)..]).ToHashSet(StringComparer.Ordinal);

        // Files that were written since then may belong to a version that is being published right now.
        var files = (await site.ListAsync(report, cancellationToken))
            .Where(file => file.LastModified < before && file.Name.Split('/') is [_, _, _, var folder, _, ..] && !linked.Contains(folder))
            .ToList();
        await site.DeleteAsync(files, cancellationToken);
        if (files.Count > 0)
        {
            logger.Swept(report.Key.ToString(), files.Count);
        }
    }
}
