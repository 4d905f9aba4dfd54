namespace FinalAccounts.Azure.Steps;

/// <summary>Belongs to a message of a report that is published again with its year, so that the progress of the run can be told.</summary>
/// <param name="Year">The fiscal year that is republished.</param>
/// <param name="Department">The department, as the run found it among the published reports.</param>
/// <param name="Run">The run.</param>
public sealed record RepublishTicket(int Year, string Department, string Run);
