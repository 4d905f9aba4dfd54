using FinalAccounts.Azure.Reports;

namespace FinalAccounts.Azure.Steps;

/// <summary>A version that a message asks to publish.</summary>
/// <param name="Message">The message.</param>
/// <param name="Version">The bytes, the edition that read them, and what they were held against.</param>
/// <param name="Report">The report as it was read.</param>
internal sealed record VersionToPublish(StepMessage Message, ReportVersion Version, FinalAccountsReport Report)
{
    /// <summary>Whose report it is, and of which year.</summary>
    public ReportKey Key { get; } = ReportKey.Of(Report);

    /// <summary>The publication that it becomes: its reading, and when it was uploaded.</summary>
    public Publication Publication { get; } = new(Version.Reading, Message.UploadedAt);

    /// <summary>
    /// True when readers are to see it instead of the version that the pointer names: a later upload, or the same upload read by another edition of the code or
    /// held against other reports.
    /// </summary>
    /// <param name="current">The pointer; null when there is none.</param>
    public bool Replaces(PublishedReport? current) =>
        current is null or { DeletedAt: not null }
        || current.IsOlderThan(Publication.UploadedAt, Version.Sha256)
        || (current.UploadedAt == Publication.UploadedAt && current.Version.Sha256 == Version.Sha256 && current.Version != Version);

    /// <summary>True when the pointer names another version of the same upload as this edition reads it: they differ in the reports that they were held against.</summary>
    /// <param name="current">The pointer; null when there is none.</param>
    public bool IsOtherContextOf(PublishedReport? current) =>
        current is { DeletedAt: null } && current.UploadedAt == Publication.UploadedAt && current.Version.Reading == Version.Reading && current.Version != Version;
}
