namespace FinalAccounts.ScaleSimulation;

/// <summary>What one report asks of each resource that has a limit, and how many a second the resource takes.</summary>
/// <param name="Resource">The resource, for people.</param>
/// <param name="PerReport">Entities, requests or messages for one report.</param>
/// <param name="PerSecond">How many of them a second.</param>
internal sealed record Work(string Resource, decimal PerReport, decimal PerSecond)
{
    /// <summary>Reports a second at which this resource is full.</summary>
    public decimal ReportsPerSecond => PerSecond / PerReport;

    /// <summary>A report that is uploaded.</summary>
    public static IReadOnlyList<Work> OfUpload(Measured report) =>
    [
        new("one partition of `Lines`, entities", report.BusiestLinesPartition, Limits.EntitiesPerPartition),
        new("the partition of the year in `Reports`, entities", 2 + 1, Limits.EntitiesPerPartition),
        new("the account, requests", report.Requests + HostRequests(report), Limits.RequestsPerAccount),
        new("one queue, messages", 1, Limits.MessagesPerQueue),
    ];

    /// <summary>
    /// A report that is republished with new code: its lines are written under the new version and those of the old one deleted, in the same partition;
    /// nothing is uploaded.
    /// </summary>
    public static IReadOnlyList<Work> OfRepublication(Measured report) =>
    [
        .. OfUpload(report).Select(work => work.Resource.Contains("`Lines`", StringComparison.Ordinal)
            ? work with { PerReport = 2 * work.PerReport }
            : work),
    ];

    /// <summary>Requests that the host makes for one report beside those of the steps.</summary>
    public static int HostRequests(Measured report) =>
        (report.QueueSends * Assumptions.HostRequestsPerMessage) + Assumptions.HostRequestsPerUpload;
}
