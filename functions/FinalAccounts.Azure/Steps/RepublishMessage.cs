namespace FinalAccounts.Azure.Steps;

/// <summary>Asks for the reports of a year to be queued.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Run">The run; a later one of the same year takes its place.</param>
/// <param name="Trace">The W3C trace context of the request.</param>
public sealed record RepublishMessage(int Year, string Run, string? Trace = null);
