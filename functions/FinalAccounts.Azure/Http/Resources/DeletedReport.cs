namespace FinalAccounts.Azure.Http;

/// <summary>What a request to delete a report did.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Department">The department.</param>
/// <param name="DeletedAt">When it was deleted; by the first such request.</param>
internal sealed record DeletedReport(int Year, string Department, DateTimeOffset DeletedAt);
