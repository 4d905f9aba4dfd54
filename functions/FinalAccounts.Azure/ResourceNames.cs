namespace FinalAccounts.Azure;

/// <summary>The names of everything that is provisioned, configured or called. Triggers, steps, the local host, tests and infrastructure share them.</summary>
public static class ResourceNames
{
    /// <summary>Files as they are uploaded. The pipeline never deletes one.</summary>
    public const string InboxContainer = "inbox";

    /// <summary>The bytes of every upload, named by their hash, so that a file uploaded twice under one name is not lost.</summary>
    public const string OriginalsContainer = "originals";

    /// <summary>Documents as read: <c>{sha256}.json</c>, gzip.</summary>
    public const string DocumentsContainer = "documents";

    /// <summary>Reports as normalised: <c>{sha256}/{edition}.json</c>, gzip.</summary>
    public const string ReportsContainer = "reports";

    /// <summary>Verdicts and findings: <c>{sha256}/{edition}.json</c>, gzip.</summary>
    public const string ChecksContainer = "checks";

    /// <summary>The published site.</summary>
    public const string WebContainer = "$web";

    /// <summary>Messages for QueueYear: years whose reports are to be published again.</summary>
    public const string RepublishQueue = "republish-year";

    /// <summary>Messages for NormaliseTables.</summary>
    public const string NormaliseQueue = "normalise-tables";

    /// <summary>Messages for CheckFigures.</summary>
    public const string CheckQueue = "check-figures";

    /// <summary>Messages for PublishReport.</summary>
    public const string PublishQueue = "publish-report";

    /// <summary>Messages for PublishSite.</summary>
    public const string SiteQueue = "publish-site";

    /// <summary>What the queue trigger appends to a queue's name for messages that failed too often.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>The poison queue of the blob trigger: uploads that the first step could not take in. The host makes it and names it.</summary>
    public const string InboxPoisonQueue = "webjobs-blobtrigger-poison";

    /// <summary>One entity for each report: which version readers see.</summary>
    public const string ReportsTable = "Reports";

    /// <summary>One entity for each version of a report.</summary>
    public const string VersionsTable = "Versions";

    /// <summary>The figures of a version, one partition each.</summary>
    public const string FiguresTable = "Figures";

    /// <summary>The same figures by year and statement, so that one line can be read across departments.</summary>
    public const string LinesTable = "Lines";

    /// <summary>The findings of a version, one partition each.</summary>
    public const string FindingsTable = "Findings";

    /// <summary>Files that were refused, with the reason.</summary>
    public const string RejectedTable = "Rejected";

    /// <summary>The connection of the triggers: <c>FinalAccountsStorage__blobServiceUri</c> and so on, or a connection string on a developer's machine.</summary>
    public const string StorageConnection = "FinalAccountsStorage";

    /// <summary>When a year is rendered again: NCRONTAB with six fields.</summary>
    public const string RepublishScheduleSetting = "RepublishSchedule";

    /// <summary>When the pages of the lines of years with many reports are made again: NCRONTAB with six fields.</summary>
    public const string LinePagesScheduleSetting = "LinePagesSchedule";

    /// <summary>Whether judgements of plausibility are among the findings: true, the default, or false.</summary>
    public const string PlausibilitySetting = "PlausibilityFindings";

    /// <summary>Every container, in the order of the way of a report.</summary>
    public static IReadOnlyList<string> Containers { get; } =
        [InboxContainer, OriginalsContainer, DocumentsContainer, ReportsContainer, ChecksContainer, WebContainer];

    /// <summary>Every queue that has a step, in the order of the way of a report; each has a poison queue beside it.</summary>
    public static IReadOnlyList<string> Queues { get; } = [RepublishQueue, NormaliseQueue, CheckQueue, PublishQueue, SiteQueue];

    /// <summary>Every table.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        [ReportsTable, VersionsTable, FiguresTable, LinesTable, FindingsTable, RejectedTable];
}
