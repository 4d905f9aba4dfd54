using System.Collections.Immutable;
using FinalAccounts.Azure.Reports;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// Takes a report away from readers: its pointer becomes a tombstone by one write, then its pages, exports, versions and lines are deleted. The tombstone
/// keeps messages and listings of uploads from before from bringing it back; a later upload is published as ever. What is kept under the hash of
/// the uploaded bytes (the file, its document, report and checks), nobody finds without the pointer, and the inbox is never touched.
/// </summary>
public sealed class DeleteReport(
    ReportTable reports,
    LineRetirement lines,
    SiteWriter site,
    Dependants dependants,
    TimeProvider time,
    ILogger<DeleteReport> logger)
{
    private const int MaxAttempts = 20;

    /// <summary>Deletes a report. One that was deleted before is left as it is, and what an interrupted deletion left is deleted.</summary>
    /// <returns>Its tombstone; null when there never was such a report.</returns>
    public async Task<PublishedReport?> RunAsync(ReportKey key, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var current = await reports.FindAsync(key, withDeleted: true, cancellationToken);
            if (current is null || current.IsErased)
            {
                return current;
            }

            if (current.DeletedAt is not null)
            {
                await EraseAsync(current, cancellationToken);
            }
            else if (await reports.TryMoveAsync(current with { DeletedAt = time.GetUtcNow() }, cancellationToken))
            {
                logger.Deleted(key.ToString());
            }
        }

        throw new InvalidOperationException($"{key} changed {MaxAttempts} times while it was deleted.");
    }

    /// <summary>
    /// Deletes what a tombstone's report has left, and says so in the tombstone. Whoever does it late does no harm: when the tombstone is not as it was read, nothing
    /// is deleted, and what was written after it was listed stays.
    /// </summary>
    public async Task EraseAsync(PublishedReport tombstone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tombstone);
        var pages = await site.ListAsync(tombstone, cancellationToken);
        var versions = await reports.VersionRowsAsync(tombstone.Key, cancellationToken);
        if ((await reports.FindAsync(tombstone.Key, withDeleted: true, cancellationToken))?.Tag != tombstone.Tag)
        {
            return;
        }

        await site.DeleteAsync(pages, cancellationToken);
        await reports.DeleteVersionsAsync(versions, cancellationToken);
        foreach (var publication in tombstone.Lingering.Concat(tombstone.Replaced).Append(tombstone.Publication).Distinct())
        {
            await lines.RetireAsync(tombstone.Key, publication, cancellationToken);
        }

        await site.AskForIndexAsync(cancellationToken);
        await dependants.QueueAsync(tombstone, cancellationToken);
        await reports.TryMoveAsync(tombstone with { IsErased = true }, cancellationToken);
    }

    /// <summary>Deletes what a run wrote that published an upload from before the deletion.</summary>
    /// <returns>False when the pointer was written meanwhile: read it again.</returns>
    public async Task<bool> EraseLateAsync(PublishedReport tombstone, Publication upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tombstone);
        ImmutableArray<Publication> left = [.. tombstone.Replaced.Append(upload).Distinct()];
        if (!await reports.TryMoveAsync(tombstone with { IsErased = false, Replaced = left }, cancellationToken)
            || await reports.FindAsync(tombstone.Key, withDeleted: true, cancellationToken) is not { DeletedAt: not null } current)
        {
            return false;
        }

        await EraseAsync(current, cancellationToken);
        return true;
    }
}
