using System.Collections.Immutable;
using System.Reflection;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Writes pages and downloads into the published site, and asks for its index to be made again. A version's files are written into a folder of its own while
/// nobody sees it; the report's own address then gets copies of the first pages, which link into that folder.
/// </summary>
public sealed class SiteWriter(
    BlobStore blobs,
    RecordStore records,
    ReportTable reports,
    QueueStore queues,
    ReportPublisher publisher,
    ILogger<SiteWriter> logger)
{
    // Writing waits for the network, not for this machine.
    private const int Parallelism = 8;

    // All requests ask for the same; what tells them apart is the message.
    private const string IndexMessage = "index";

    /// <summary>The name and version of this program, as pages print it.</summary>
    public static string Software { get; } =
        "FinalAccountsPipeline " + typeof(SiteWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Writes every file of a version into its folder.</summary>
    public async Task WriteVersionAsync(PublishedReport report, Inspection inspection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var original = records.OriginalAsync(report.Version.Sha256, cancellationToken);
        var earlier = reports.OtherVersionsAsync(report.Key, report.Version, cancellationToken);
        var provenance = new Provenance(report.Version.ToString(), report.PublishedAt, Software, await earlier);
        var files = publisher.Render(inspection, provenance, await original);
        await WriteAsync(VersionFolder.MoveInto(files, report.Entry.Folder, report.VersionFolder), cancellationToken);
        logger.Rendered(report.Key.ToString(), files.Length);
    }

    /// <summary>Puts the first pages of the version that the pointer names at the report's own address, and asks for the index.</summary>
    public async Task ShowAsync(PublishedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        await Parallel.ForEachAsync(VersionFolder.FirstPages, cancellationToken, async (name, token) =>
        {
            var path = $"{report.VersionFolder}/{name}";
            var page = await blobs.ReadAsync(ResourceNames.WebContainer, path, token)
                ?? throw new InvalidOperationException($"There is no page {path}; republish the year.");
            var copy = VersionFolder.AtReport(page.Content.ToMemory(), report.VersionFolder);
            await blobs.WriteAsync(ResourceNames.WebContainer, $"{report.Entry.Folder}/{name}", copy, page.ContentType, token);
        });
        await AskForIndexAsync(cancellationToken);
    }

    /// <summary>Asks for the index of the site to be made again.</summary>
    public async Task AskForIndexAsync(CancellationToken cancellationToken)
    {
        // The message is sent first: whoever finds a later request than his own knows that its message is on its way.
        var receipt = await queues.SendAsync(ResourceNames.SiteQueue, IndexMessage, cancellationToken);
        await reports.RecordAsync(SiteRequest.Of(receipt), cancellationToken);
    }

    /// <summary>Every file of a report, of all its versions: the pages at its own address first.</summary>
    public async Task<List<StoredBlob>> ListAsync(PublishedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var files = new List<StoredBlob>();
        foreach (var folder in ReportFolder.AllOf(report.Entry))
        {
            files.AddRange(await blobs.ListAsync(ResourceNames.WebContainer, folder + "/", cancellationToken));
        }

        return [.. files.OrderBy(file => file.Name.Count(c => c == '/'))];
    }

    /// <summary>Deletes files of the site in their order, those excepted that were written since they were listed.</summary>
    public async Task DeleteAsync(IEnumerable<StoredBlob> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            await blobs.DeleteUnchangedAsync(ResourceNames.WebContainer, file, cancellationToken);
        }
    }

    /// <summary>Makes a folder anew: writes the files that are not there already as they are, and deletes those that are none of them.</summary>
    /// <returns>How many files there are.</returns>
    public async Task<int> ReplaceAsync(string folder, IAsyncEnumerable<PublishedFile> files, CancellationToken cancellationToken)
    {
        var target = await SiteFolder.OpenAsync(blobs, folder, cancellationToken);
        var count = 0;
        await Parallel.ForEachAsync(files, InParallel(cancellationToken), async (file, token) =>
        {
            Interlocked.Increment(ref count);
            await target.WriteAsync(file, token);
        });
        await target.CloseAsync(cancellationToken);
        return count;
    }

    /// <summary>Writes files of the site of which those in some folders are all that is to be there.</summary>
    public async Task WriteAsync(ImmutableArray<PublishedFile> files, IEnumerable<string> folders, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folders);
        foreach (var folder in folders)
            await ReplaceAsync(folder, files.Where(file => IsIn(file, folder)).ToAsyncEnumerable(), cancellationToken);
        await WriteAsync(files.Where(file => !folders.Any(folder => IsIn(file, folder))), cancellationToken);

        static bool IsIn(PublishedFile file, string folder) => file.Path.StartsWith(folder + "/", StringComparison.Ordinal);
    }

    /// <summary>Deletes files of the site by their paths, if they are there.</summary>
    public async Task DeleteAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            if (await blobs.FindAsync(ResourceNames.WebContainer, path, cancellationToken) is { } file)
                await blobs.DeleteUnchangedAsync(ResourceNames.WebContainer, file, cancellationToken);
        }
    }

    /// <summary>Writes files of the site, pages and what they link to in any order.</summary>
    public Task WriteAsync(IEnumerable<PublishedFile> files, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        files,
        InParallel(cancellationToken),
        async (file, token) => await blobs.WriteAsync(ResourceNames.WebContainer, file.Path, file.Content, file.ContentType, token));

    private static ParallelOptions InParallel(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
}
