using System.Collections.Immutable;

namespace FinalAccounts.Publishing;

/// <summary>Makes the published files of one checked report: the pages, the tables for machines, the original. Deterministic; may be used from many threads.</summary>
public sealed class ReportPublisher
{
    /// <summary>Every file of a report's folder.</summary>
    /// <param name="inspection">The checked report.</param>
    /// <param name="provenance">Where it comes from, and when it is published.</param>
    /// <param name="original">The bytes of the source file, to be offered for download; empty when they are not.</param>
    public ImmutableArray<PublishedFile> Render(Inspection inspection, Provenance provenance, ReadOnlyMemory<byte> original = default)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(provenance);
        throw new NotSupportedException("Comes with the next commits.");
    }

    /// <summary>What the index of the site shows of a report.</summary>
    /// <param name="inspection">The checked report.</param>
    /// <param name="provenance">When it is published.</param>
    public static SiteEntry Entry(Inspection inspection, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(provenance);
        throw new NotSupportedException("Comes with the next commits.");
    }
}
