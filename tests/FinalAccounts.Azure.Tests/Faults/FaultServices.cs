using FinalAccounts.Azure.Storage;
using FinalAccounts.Local.Host;
using Microsoft.Extensions.DependencyInjection;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>The services of a process whose storage is faulty, with pauses short enough for a test.</summary>
internal static class FaultServices
{
    public static readonly StorageResilienceOptions Resilience = new()
    {
        FirstDelay = TimeSpan.FromMilliseconds(1),
        MaxDelay = TimeSpan.FromMilliseconds(20),
        TryTimeout = TimeSpan.FromSeconds(20),
        BreakAtFailureRatio = 0.9,
        BreakDuration = TimeSpan.FromMilliseconds(500),
    };

    public static readonly WorkerOptions Workers = new()
    {
        VisibleAgain = TimeSpan.FromSeconds(3),
        FirstPause = TimeSpan.FromMilliseconds(50),
        WithoutStorage = TimeSpan.FromMilliseconds(100),
    };

    /// <summary>The services with faults on the way to storage.</summary>
    public static ServiceProvider Create(AzuriteFixture azurite, FaultPlan faults) => azurite.CreateServices(services =>
    {
        services.AddSingleton(Resilience).AddSingleton(Workers);
        services.AddSingleton(StorageClients.FromConnectionString(azurite.ConnectionString, _ => new FaultyTransport(faults)));
        PipelineWorkers.Add(services);
    });
}
