namespace FinalAccounts.Local.Host;

/// <summary>What the local host is asked to do.</summary>
/// <param name="Once">End after the work is done.</param>
/// <param name="Port">The port of page and API; null for 7071, or a free one when that is taken.</param>
/// <param name="Seeds">The folder whose reports are uploaded at the start.</param>
/// <param name="Inbox">The folder that is watched for more.</param>
/// <param name="Data">Where the emulator keeps its data; null to keep it in memory.</param>
/// <param name="Storage">The connection string of a storage that runs already; null to start the emulator.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
internal sealed record HostOptions(bool Once, int? Port, string Seeds, string Inbox, string? Data, string? Storage, string Language);
