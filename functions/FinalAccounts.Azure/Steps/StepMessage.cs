namespace FinalAccounts.Azure.Steps;

/// <summary>What one step tells the next: names, no content.</summary>
/// <param name="Sha256">The hash of the uploaded bytes, which names every blob of their way.</param>
/// <param name="File">The name under which they were uploaded.</param>
/// <param name="UploadedAt">When; of two uploads of one report the later one is what readers see.</param>
/// <param name="Ticket">There when the pages are to be written again although this version is published: the run that asks for it.</param>
/// <param name="Context">From the third step on: the name of the other reports that it was held against (<see cref="Reports.RelatedVersions.Context"/>).</param>
/// <param name="Trace">The W3C trace context of the upload, so that one trace follows a report through all steps.</param>
public sealed record StepMessage(
    string Sha256,
    string File,
    DateTimeOffset UploadedAt,
    RepublishTicket? Ticket = null,
    string? Trace = null,
    string Context = "");
