namespace FinalAccounts.Azure.Reports;

/// <summary>What became of a report in a run that republishes its year.</summary>
public enum RepublishState
{
    /// <summary>It waits, or is being worked on.</summary>
    Queued,

    /// <summary>It is published again.</summary>
    Done,

    /// <summary>The last try failed; a later one may still succeed.</summary>
    Failed,
}
