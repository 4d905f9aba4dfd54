using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure.Steps;

/// <summary>What the steps report, in the words that an operator searches for.</summary>
internal static partial class StepLog
{
    [LoggerMessage(1, LogLevel.Information, "Read {File} ({Bytes} bytes, {Format})")]
    public static partial void Ingested(this ILogger logger, string file, long bytes, string format);

    [LoggerMessage(2, LogLevel.Information, "{File} holds bytes that were read before")]
    public static partial void Known(this ILogger logger, string file);

    [LoggerMessage(3, LogLevel.Warning, "{File} is refused ({Code}): {Reason}")]
    public static partial void Refused(this ILogger logger, string file, string code, string reason);

    [LoggerMessage(4, LogLevel.Information, "{File} is gone from the inbox; nothing to do")]
    public static partial void Gone(this ILogger logger, string file);

    [LoggerMessage(5, LogLevel.Information, "{Report}: {Read} of 10 statements read, {Figures} figures")]
    public static partial void Normalised(this ILogger logger, string report, int read, int figures);

    [LoggerMessage(6, LogLevel.Information, "{Report}: {Identities} identities checked, {Findings} findings")]
    public static partial void Checked(this ILogger logger, string report, int identities, int findings);

    [LoggerMessage(7, LogLevel.Information, "{Report}: version {Version} is what readers see now")]
    public static partial void Moved(this ILogger logger, string report, string version);

    [LoggerMessage(8, LogLevel.Information, "{Report}: a later upload is published; version {Version} is kept and not shown")]
    public static partial void Superseded(this ILogger logger, string report, string version);

    [LoggerMessage(9, LogLevel.Information, "{Report}: {Files} files written to the site")]
    public static partial void Rendered(this ILogger logger, string report, int files);

    [LoggerMessage(10, LogLevel.Information, "Index of {Reports} reports written to the site")]
    public static partial void SiteRendered(this ILogger logger, int reports);

    [LoggerMessage(11, LogLevel.Information, "{Reports} reports of {Year} are queued to be published again")]
    public static partial void Republishing(this ILogger logger, int reports, int year);

    [LoggerMessage(12, LogLevel.Warning, "{Report}: the record of version {Version} cannot be read by this edition; its lines stay")]
    public static partial void NotRetired(this ILogger logger, Exception exception, string report, string version);

    [LoggerMessage(14, LogLevel.Information, "{Report} is deleted: readers see nothing of it any more")]
    public static partial void Deleted(this ILogger logger, string report);

    [LoggerMessage(15, LogLevel.Information, "{Report}: version {Version} was uploaded before the report was deleted; it is not published")]
    public static partial void UploadedBeforeDeletion(this ILogger logger, string report, string version);

    [LoggerMessage(16, LogLevel.Information, "{Year} was asked to be published again a second time; the later run queues it")]
    public static partial void RunReplaced(this ILogger logger, int year);

    [LoggerMessage(17, LogLevel.Warning, "{Report} {Year}: the progress of its republication could not be recorded")]
    public static partial void NotRecorded(this ILogger logger, Exception exception, string report, int year);

    [LoggerMessage(18, LogLevel.Warning, "{Queue}: a message could not be sent round again and stays where it is: {Text}")]
    public static partial void NotRequeued(this ILogger logger, Exception exception, string queue, string text);

    [LoggerMessage(19, LogLevel.Information, "{Report}: {Files} files of replaced versions deleted from the site")]
    public static partial void Swept(this ILogger logger, string report, int files);

    [LoggerMessage(20, LogLevel.Information, "{Files} pages of the lines of {Year} stand in the site")]
    public static partial void LinesRendered(this ILogger logger, int files, string year);

    [LoggerMessage(13, LogLevel.Information, "{Report} is checked again: {Other} is published")]
    public static partial void CheckedAgain(this ILogger logger, string report, string other);
}
