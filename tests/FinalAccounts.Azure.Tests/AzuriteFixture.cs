using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests;
using FinalAccounts.Local.Azurite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace FinalAccounts.Azure.Tests;

/// <summary>One storage emulator for all tests of this assembly, its data in memory. Tests keep apart by the department they use.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteProcess? azurite;

    public ServiceProvider Services { get; private set; } = null!;

    public string ConnectionString => azurite!.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        azurite = await AzuriteProcess.StartAsync(folder: null, (0, 0, 0), TestContext.Current.CancellationToken);
        Services = CreateServices();
        await Get<BlobStore>().CreateContainersAsync(TestContext.Current.CancellationToken);
        await Get<QueueStore>().CreateQueuesAsync(TestContext.Current.CancellationToken);
        await Get<TableStore>().CreateTablesAsync(TestContext.Current.CancellationToken);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>The services of the pipeline on this emulator; <paramref name="change"/> replaces some.</summary>
    public ServiceProvider CreateServices(Action<IServiceCollection>? change = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(ResourceNames.StorageConnection, ConnectionString), new("Site:LinePagesUpTo", "0")])
            .Build();
        var services = new ServiceCollection();
        change?.Invoke(services);
        return services.AddFinalAccounts(configuration).BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        if (Services is not null)
        {
            await Services.DisposeAsync();
        }

        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }
}
