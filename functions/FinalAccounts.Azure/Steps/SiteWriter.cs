using System.Reflection;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>Writes pages and downloads into the published site, and asks for its index to be made again.</summary>
public sealed class SiteWriter(
    BlobStore blobs,
    RecordStore records,
    ReportTable reports,
    QueueStore queues,
    ReportPublisher publisher,
    ILogger<SiteWriter> logger)
{
    /// <summary>The name and version of this program, as pages print it.</summary>
    public static string Software { get; } =
        "FinalAccountsPipeline " + typeof(SiteWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Writes every file of the version that the pointer names, the pages after what they link to.</summary>
    public async Task WriteReportAsync(PublishedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var inspection = await records.InspectionAsync(report.Version, cancellationToken);
        var original = await records.OriginalAsync(report.Version.Sha256, cancellationToken);
        var earlier = await reports.OtherVersionsAsync(report.Key, report.Version, cancellationToken);
        var files = publisher.Render(inspection, new(report.Version.ToString(), report.PublishedAt, Software, earlier), original);
        await WriteAsync(files, cancellationToken);
        logger.Rendered(report.Key.ToString(), files.Length);
        await queues.SendAsync(ResourceNames.SiteQueue, await reports.RequestSiteAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Writes files of the site, the pages after what they link to.</summary>
    public async Task WriteAsync(IReadOnlyCollection<PublishedFile> files, CancellationToken cancellationToken)
    {
        foreach (var group in files.GroupBy(IsPage).OrderBy(group => group.Key))
        {
            await Parallel.ForEachAsync(
                group,
                cancellationToken,
                async (file, token) => await blobs.WriteAsync(ResourceNames.WebContainer, file.Path, file.Content, file.ContentType, token));
        }
    }

    private static bool IsPage(PublishedFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);
}
