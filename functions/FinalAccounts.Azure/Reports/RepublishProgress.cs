namespace FinalAccounts.Azure.Reports;

/// <summary>How far the last run is that republishes a year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Run">The run.</param>
/// <param name="StartedAt">When it was asked for.</param>
/// <param name="Reports">How many reports the year has; null until all of them are queued.</param>
/// <param name="Queued">How many were queued so far.</param>
/// <param name="Done">How many of these are published again.</param>
/// <param name="Failed">For how many the last try failed; one that is done after all counts as done.</param>
public sealed record RepublishProgress(int Year, string Run, DateTimeOffset StartedAt, int? Reports, int Queued, int Done, int Failed)
{
    /// <summary>How many are still waiting or worked on.</summary>
    public int Waiting => Queued - Done - Failed;

    /// <summary>True when every report of the year is done or has failed.</summary>
    public bool Finished => Reports is not null && Waiting == 0;
}
