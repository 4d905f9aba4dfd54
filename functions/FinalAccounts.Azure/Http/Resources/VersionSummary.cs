using System.Collections.Immutable;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing.Exports;

namespace FinalAccounts.Azure.Http;

/// <summary>One version of a report.</summary>
/// <param name="Version">Its name.</param>
/// <param name="Sha256">The hash of the uploaded bytes.</param>
/// <param name="Edition">The edition of the code that read them.</param>
/// <param name="Context">The name of the other reports that it was held against; empty when there was none.</param>
/// <param name="File">The name of the uploaded file.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
/// <param name="PublishedAt">When it became visible; null when a later upload was published before it.</param>
/// <param name="Current">True for the one that readers see.</param>
internal sealed record VersionSummary(
    string Version,
    string Sha256,
    string Edition,
    string Context,
    string File,
    DateTimeOffset UploadedAt,
    DateTimeOffset? PublishedAt,
    bool Current)
{
    /// <summary>The columns of the list.</summary>
    public static ImmutableArray<ExportColumn<VersionSummary>> Columns { get; } =
    [
        new("version", "string", new("版本", "Version"), version => version.Version),
        new("file", "string", new("文件", "File"), version => version.File),
        new("uploaded_at", "datetime", new("上传时间", "Uploaded"), version => CellText.Of(version.UploadedAt)),
        new("published_at", "datetime", new("发布时间", "Published"), version => version.PublishedAt is { } time ? CellText.Of(time) : null),
        new("current", "boolean", new("当前", "Current"), version => version.Current ? "true" : "false"),
        new("sha256", "string", new("SHA-256", "SHA-256"), version => version.Sha256),
        new("edition", "string", new("程序版次", "Edition of the code"), version => version.Edition),
        new("context", "string", new("对照的其他报告", "Other reports it was held against"), version => version.Context),
    ];

    /// <summary>The summary of a stored version.</summary>
    public static VersionSummary Of(StoredVersion stored, ReportVersion current) => new(
        stored.Version.ToString(),
        stored.Version.Sha256,
        stored.Version.Edition,
        stored.Version.Context,
        stored.File,
        stored.UploadedAt,
        stored.PublishedAt,
        stored.Version == current);
}
