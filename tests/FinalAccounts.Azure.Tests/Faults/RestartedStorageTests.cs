using System.Net;
using System.Net.Sockets;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Local.Azurite;
using FinalAccounts.Local.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>The storage emulator ends in the middle of the work and is started again on the same ports, with what it had written.</summary>
public sealed class RestartedStorageTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("final-accounts-restarted-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_work_goes_on_when_storage_is_back()
    {
        var ports = FreePorts();
        ReportKey[] keys = [.. Enumerable.Range(1, 6).Select(number => new ReportKey(2024, $"测试市第{number}断电局"))];
        var azurite = await AzuriteProcess.StartAsync(data.FullName, ports, Token);
        try
        {
            await using var services = Services(azurite.ConnectionString);
            var workers = services.GetRequiredService<PipelineWorkers>();
            await workers.CreateStorageAsync(Token);
            var pipeline = new PipelineRunner(services);
            foreach (var key in keys)
            {
                await pipeline.UploadAsync($"{key.Department}.txt", TinyReport.Of(key.Department, key.Year));
            }

            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
            var work = workers.RunAsync(stop.Token);
            while (await services.GetRequiredService<ReportTable>().OfYearAsync(2024, Token).CountAsync(Token) == 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), Token);
            }

            await azurite.DisposeAsync();
            await Task.Delay(TimeSpan.FromSeconds(1), Token);
            azurite = await AzuriteProcess.StartAsync(data.FullName, ports, Token);
            await workers.UntilDoneAsync(Token);
            await services.GetRequiredService<PoisonQueues>().RequeueAsync(Token);
            await workers.UntilDoneAsync(Token);
            await stop.CancelAsync();
            await work.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

            foreach (var key in keys)
            {
                Assert.True((await new WholeVersion(services).ReadAsync(key.Year, key.Department)).IsFinished);
                Assert.Single(await services.GetRequiredService<ReportTable>().VersionsAsync(key, Token));
            }

            Assert.Empty((await services.GetRequiredService<PoisonQueues>().ListAsync(Token)).Messages);
        }
        finally
        {
            await azurite.DisposeAsync();
        }
    }

    public void Dispose() => data.Delete(recursive: true);

    private static ServiceProvider Services(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddSingleton(FaultServices.Resilience).AddSingleton(FaultServices.Workers);
        PipelineWorkers.Add(services);
        return services
            .AddFinalAccounts(new ConfigurationBuilder().AddInMemoryCollection([new(ResourceNames.StorageConnection, connectionString)]).Build())
            .BuildServiceProvider();
    }

    private static (int Blobs, int Queues, int Tables) FreePorts()
    {
        var listeners = Enumerable.Range(0, 3).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.ConvertAll(listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        listeners.ForEach(listener => listener.Stop());
        return (ports[0], ports[1], ports[2]);
    }
}
