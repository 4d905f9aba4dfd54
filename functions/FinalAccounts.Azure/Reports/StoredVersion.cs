using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Reports;

/// <summary>A version of a report that was whole once.</summary>
/// <param name="Version">The version.</param>
/// <param name="File">The name of the uploaded file.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
/// <param name="PublishedAt">When it became what readers see, the last time; null when a later upload was published before it.</param>
public sealed record StoredVersion(ReportVersion Version, string File, DateTimeOffset UploadedAt, DateTimeOffset? PublishedAt)
{
    /// <summary>The entity of the table.</summary>
    public TableEntity ToEntity(ReportKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(key.VersionsPartition, TableKey.Of(Version.ToString()))
        {
            ["Version"] = Version.ToString(),
            ["File"] = File,
            ["UploadedAt"] = UploadedAt,
            ["PublishedAt"] = PublishedAt,
        };
    }

    /// <summary>Reads an entity of the table.</summary>
    public static StoredVersion FromEntity(TableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new(
            ReportVersion.Parse(entity.GetString("Version")),
            entity.GetString("File"),
            entity.GetDateTimeOffset("UploadedAt")!.Value,
            entity.GetDateTimeOffset("PublishedAt"));
    }
}
