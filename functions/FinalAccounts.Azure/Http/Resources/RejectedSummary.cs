using System.Collections.Immutable;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Publishing.Exports;

namespace FinalAccounts.Azure.Http;

/// <summary>A file that was refused.</summary>
/// <param name="File">Its name in the inbox, where it still lies.</param>
/// <param name="Sha256">The hash of its bytes; empty when it was too large to be read.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
/// <param name="RejectedAt">When it was refused.</param>
/// <param name="Code">Why, stable.</param>
/// <param name="Message">Why, and what to do.</param>
internal sealed record RejectedSummary(
    string File, string Sha256, DateTimeOffset UploadedAt, DateTimeOffset RejectedAt, string Code, BilingualText Message)
{
    /// <summary>The columns of the list.</summary>
    public static ImmutableArray<ExportColumn<RejectedSummary>> Columns { get; } =
    [
        new("file", "string", new("文件", "File"), file => file.File),
        new("reason", "string", new("原因代码", "Reason"), file => file.Code),
        new("message_zh", "string", new("说明（中文）", "Message in Chinese"), file => file.Message.Zh),
        new("message_en", "string", new("说明（英文）", "Message in English"), file => file.Message.En),
        new("uploaded_at", "datetime", new("上传时间", "Uploaded"), file => CellText.Of(file.UploadedAt)),
        new("rejected_at", "datetime", new("退回时间", "Refused"), file => CellText.Of(file.RejectedAt)),
        new("sha256", "string", new("SHA-256", "SHA-256"), file => file.Sha256),
    ];

    /// <summary>The filters of the list.</summary>
    public static ImmutableArray<ListFilter<RejectedSummary>> Filters { get; } =
    [
        ListFilter.Contains<RejectedSummary>("file", new("文件名包含", "File contains"), ".pdf", file => file.File),
        ListFilter.Contains<RejectedSummary>("reason", new("原因代码包含", "Reason contains"), "empty-file", file => file.Code),
    ];

    /// <summary>The summary of a refused file.</summary>
    public static RejectedSummary Of(RejectedFile file) =>
        new(file.File, file.Sha256, file.UploadedAt, file.RejectedAt, file.Refusal.Code, file.Refusal.Message);
}
