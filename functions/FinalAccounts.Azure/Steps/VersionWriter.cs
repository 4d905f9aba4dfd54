using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>Writes what readers ask for of a version, whole, before the pointer of its report moves to it.</summary>
/// <param name="records">What the steps before made of it.</param>
/// <param name="reports">The pointers and versions.</param>
/// <param name="figures">The lines across departments.</param>
/// <param name="site">The pages.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed class VersionWriter(
    RecordStore records, ReportTable reports, FigureTable figures, SiteWriter site, TimeProvider time, ILogger<VersionWriter> logger)
{
    /// <summary>Writes a version and moves the pointer to it, unless the pointer was written meanwhile: whoever reads it again finds what is left to do.</summary>
    /// <param name="next">The version.</param>
    /// <param name="current">The pointer as it was read; null when there is none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    internal async Task MoveAsync(VersionToPublish next, PublishedReport? current, CancellationToken cancellationToken)
    {
        if (current is { DeletedAt: null } && current.Version == next.Version)
        {
            // The same bytes again: nothing to show, but this upload counts as the later one from now on.
            await reports.TryMoveAsync(current with { UploadedAt = next.Publication.UploadedAt }, cancellationToken);
            return;
        }

        var inspection = await records.InspectionAsync(next.Report, next.Version, cancellationToken);
        var pointer = Describe(next, inspection);
        if (current is not null)
        {
            pointer = pointer with { Tag = current.Tag };
        }

        if (current is { DeletedAt: null })
        {
            pointer = pointer with { Replaced = [.. current.Replaced, current.Publication], Lingering = current.Lingering };
        }

        await WriteAsync(pointer, inspection, cancellationToken);
        if (await reports.TryMoveAsync(pointer, cancellationToken))
        {
            logger.Moved(next.Key.ToString(), next.Version.ToString());
        }
    }

    /// <summary>Writes a published version once more: what was lost or damaged is there afterwards, as today's templates print it.</summary>
    /// <param name="current">The pointer.</param>
    /// <param name="report">The report of the version that it names.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RewriteAsync(PublishedReport current, FinalAccountsReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        var inspection = await records.InspectionAsync(report, current.Version, cancellationToken);
        await Task.WhenAll(
            figures.WriteLinesAsync(report, current.Publication, cancellationToken),
            site.WriteVersionAsync(current, inspection, cancellationToken));
    }

    private Task WriteAsync(PublishedReport pointer, Inspection inspection, CancellationToken cancellationToken) => Task.WhenAll(
        figures.WriteLinesAsync(inspection.Report, pointer.Publication, cancellationToken),
        site.WriteVersionAsync(pointer, inspection, cancellationToken),
        reports.AddVersionAsync(pointer, cancellationToken));

    private PublishedReport Describe(VersionToPublish next, Inspection inspection)
    {
        var publishedAt = time.GetUtcNow();
        return new()
        {
            Key = next.Key,
            Kind = inspection.Report.Kind,
            Title = inspection.Report.Title,
            File = next.Message.File,
            Version = next.Version,
            Publication = next.Publication,
            UploadedAt = next.Publication.UploadedAt,
            PublishedAt = publishedAt,
            Figures = inspection.Report.Statements.Sum(statement => statement.Figures.Length),
            Findings = FindingCounts.Of(inspection.Checks.Findings),
            Identities = inspection.Checks.Counts,
            Entry = ReportPublisher.Entry(inspection, new(next.Version.ToString(), publishedAt, SiteWriter.Software, [])),
        };
    }
}
