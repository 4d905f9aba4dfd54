namespace FinalAccounts.ScaleSimulation;

/// <summary>
/// Published scalability targets of Azure Storage (standard account) and of Functions Flex Consumption, November 2026. Exceeding a storage target is
/// answered with 503, which the Polly pipeline waits out.
/// </summary>
internal static class Limits
{
    /// <summary>Entities a second that one table partition takes.</summary>
    public const int EntitiesPerPartition = 2_000;

    /// <summary>Requests a second that one account takes, all services together.</summary>
    public const int RequestsPerAccount = 20_000;

    /// <summary>Messages a second that one queue takes; each message is put, got and deleted.</summary>
    public const int MessagesPerQueue = 2_000;

    /// <summary>Entities in one page of a query.</summary>
    public const int EntitiesPerPage = 1_000;

    /// <summary>Memory of one instance, in MB (<c>instanceMemoryMB</c> of infra/environments).</summary>
    public const int InstanceMemory = 2_048;
}
