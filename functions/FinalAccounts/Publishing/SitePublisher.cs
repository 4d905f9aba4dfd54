using System.Collections.Immutable;

namespace FinalAccounts.Publishing;

/// <summary>Makes the files of the site that belong to no single report: the index of years and departments, the comparison pages, the script that adds search.</summary>
public sealed class SitePublisher
{
    /// <summary>Every file outside the reports' folders.</summary>
    /// <param name="entries">One entry for each published report, in any order.</param>
    public ImmutableArray<PublishedFile> Render(IReadOnlyCollection<SiteEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        throw new NotSupportedException("Comes with the next commits.");
    }
}
