using System.Collections.Immutable;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using FinalAccounts.Publishing;

namespace FinalAccounts.Azure.Reports;

/// <summary>What the table of reports holds of one report: the pointer to the version that readers see, and what a list shows of it.</summary>
public sealed record PublishedReport
{
    /// <summary>Which report.</summary>
    public required ReportKey Key { get; init; }

    /// <summary>Whose accounts it holds.</summary>
    public required ReportKind Kind { get; init; }

    /// <summary>The title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the uploaded file.</summary>
    public required string File { get; init; }

    /// <summary>The version that readers see.</summary>
    public required ReportVersion Version { get; init; }

    /// <summary>When its bytes were uploaded, the last time.</summary>
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>When this version became the one that readers see.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The move of the pointer that made it so; names the report's rows in the lines across departments.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The version whose pages stand at the report's own address: the same one, but for the moment between the two writes.</summary>
    public string? RenderedVersion { get; init; }

    /// <summary>The publications before this one of which something is still to be done; empty but for a moment.</summary>
    public ImmutableArray<Publication> Replaced { get; init; } = [];

    /// <summary>
    /// The publication before this one, whose rows in the lines across departments stay until the next one: a reader who has read the pointers before this one moved finds
    /// them still. At most one once the publication is finished.
    /// </summary>
    public ImmutableArray<Publication> Lingering { get; init; } = [];

    /// <summary>When somebody deleted the report: then this is its tombstone, and readers see nothing of it.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>True for a tombstone when its pages, versions and lines are deleted.</summary>
    public bool IsErased { get; init; }

    /// <summary>How many figures it has, blanks included.</summary>
    public required int Figures { get; init; }

    /// <summary>How many findings of each severity.</summary>
    public required FindingCounts Findings { get; init; }

    /// <summary>How many instances of identities had each verdict.</summary>
    public required VerdictCounts Identities { get; init; }

    /// <summary>What the index of the site shows.</summary>
    public required SiteEntry Entry { get; init; }

    /// <summary>As it was read, for writing it back under its ETag; default for one that is not stored yet.</summary>
    public ETag Tag { get; init; }

    /// <summary>Where the pages of the version stand, whether or not the report's own address shows them yet.</summary>
    public string VersionFolder => Publishing.VersionFolder.Of(Entry.Folder, Version.Sha256, Version.Edition, Version.Context);

    /// <summary>True when nothing of its publication is left to be done.</summary>
    public bool IsFinished => RenderedVersion == Version.ToString() && Replaced.IsEmpty;

    /// <summary>True when an upload came after the one that readers see; of two in one second the one with the greater hash counts as later.</summary>
    public bool IsOlderThan(DateTimeOffset uploadedAt, string sha256) =>
        UploadedAt != uploadedAt ? UploadedAt < uploadedAt : string.CompareOrdinal(Version.Sha256, sha256) < 0;

    /// <summary>True when the report was deleted after an upload. Storage tells the time of an upload in whole seconds.</summary>
    public bool IsDeletedAfter(DateTimeOffset uploadedAt) =>
        DeletedAt is { } deletedAt && (uploadedAt <= UploadedAt || uploadedAt < deletedAt.AddTicks(-(deletedAt.Ticks % TimeSpan.TicksPerSecond)));

    /// <summary>The entity of the table.</summary>
    public TableEntity ToEntity() => new(Key.Partition, Key.Row)
    {
        ["Year"] = Key.Year,
        ["Department"] = Key.Department,
        ["Kind"] = Kind.ToString(),
        ["Title"] = Title,
        ["File"] = File,
        ["Version"] = Version.ToString(),
        ["UploadedAt"] = UploadedAt,
        ["PublishedAt"] = PublishedAt,
        ["Publication"] = Publication.ToString(),
        ["RenderedVersion"] = RenderedVersion,
        ["Replaced"] = string.Join(' ', Replaced),
        ["Lingering"] = string.Join(' ', Lingering),
        ["DeletedAt"] = DeletedAt,
        ["IsErased"] = IsErased,
        ["Figures"] = Figures,
        ["Errors"] = Findings.Errors,
        ["Warnings"] = Findings.Warnings,
        ["Infos"] = Findings.Infos,
        ["Holds"] = Identities.Holds,
        ["Rounding"] = Identities.Rounding,
        ["Violated"] = Identities.Violated,
        ["NotBound"] = Identities.NotBound,
        ["Blocked"] = Identities.Blocked,
        ["Entry"] = JsonSerializer.Serialize(Entry, StorageJson.Default.SiteEntry),
        ETag = Tag,
    };

    /// <summary>Reads an entity of the table.</summary>
    public static PublishedReport FromEntity(TableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new()
        {
            Key = new(Number("Year"), Text("Department")),
            Kind = Enum.Parse<ReportKind>(Text("Kind")),
            Title = Text("Title"),
            File = Text("File"),
            Version = ReportVersion.Parse(Text("Version")),
            UploadedAt = entity.GetDateTimeOffset("UploadedAt")!.Value,
            PublishedAt = entity.GetDateTimeOffset("PublishedAt")!.Value,
            Publication = Publication.Parse(Text("Publication")),
            RenderedVersion = entity.GetString("RenderedVersion"),
            Replaced = Publications("Replaced"),
            Lingering = Publications("Lingering"),
            DeletedAt = entity.GetDateTimeOffset("DeletedAt"),
            IsErased = entity.GetBoolean("IsErased") ?? false,
            Figures = Number("Figures"),
            Findings = new(Number("Errors"), Number("Warnings"), Number("Infos")),
            Identities = new(Number("Holds"), Number("Rounding"), Number("Violated"), Number("NotBound"), Number("Blocked")),
            Entry = JsonSerializer.Deserialize(Text("Entry"), StorageJson.Default.SiteEntry)!,
            Tag = entity.ETag,
        };

        int Number(string name) => entity.GetInt32(name)!.Value;
        string Text(string name) => entity.GetString(name);
        ImmutableArray<Publication> Publications(string name) =>
            [.. (entity.GetString(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Publication.Parse)];
    }
}

/// <summary>How many findings of each severity a report has.</summary>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="Infos">Things worth a look.</param>
public readonly record struct FindingCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>Counts a list.</summary>
    public static FindingCounts Of(ImmutableArray<Finding> findings) => new(
        findings.Count(finding => finding.Severity == Severity.Error),
        findings.Count(finding => finding.Severity == Severity.Warning),
        findings.Count(finding => finding.Severity == Severity.Info));
}
