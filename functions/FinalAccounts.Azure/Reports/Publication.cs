using System.Globalization;

namespace FinalAccounts.Azure.Reports;

/// <summary>
/// One move of a report's pointer: the version, and the upload for which it was published. A version that was replaced and is uploaded again is another
/// publication, so that the rows which the first one leaves behind can be deleted at any time.
/// </summary>
/// <param name="Version">The version as it was read: the figures in the lines do not depend on what it was held against.</param>
/// <param name="UploadedAt">When it was uploaded, to the second, as storage tells it.</param>
public sealed record Publication(ReportVersion Version, DateTimeOffset UploadedAt)
{
    private const char Separator = '@';

    /// <summary>The publication's name in keys.</summary>
    public override string ToString() => $"{Version}{Separator}{UploadedAt.UtcTicks.ToString("x16", CultureInfo.InvariantCulture)}";

    /// <summary>Reads a name back.</summary>
    public static Publication Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var at = name.IndexOf(Separator, StringComparison.Ordinal);
        var ticks = long.Parse(name.AsSpan(at + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new(ReportVersion.Parse(name[..at]), new(ticks, TimeSpan.Zero));
    }
}
