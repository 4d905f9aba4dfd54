using Azure.Storage.Queues.Models;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Documents;
using FinalAccounts.ScaleSimulation.Measuring;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Messages in any order and more than once; the same upload again.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Messages_in_any_order_and_up_to_three_times_end_in_the_later_version(int seed)
    {
        var department = $"测试市第{seed}乱序局";
        var (first, corrected) = TinyReport.WithCorrection(department);
        var pipeline = new PipelineRunner(azurite.Services);
        await pipeline.UploadAsync($"{seed}.txt", first);
        await pipeline.UploadAsync($"{seed}-before.txt", TinyReport.Of(department, 2023));
        await azurite.Get<IngestReport>().RunAsync($"{seed}.txt", Token);
        await azurite.Get<IngestReport>().RunAsync($"{seed}-before.txt", Token);

        // Storage tells the time of an upload in whole seconds.
        await Task.Delay(TimeSpan.FromMilliseconds(1_100), Token);
        await pipeline.UploadAsync($"{seed}-corrected.txt", corrected);
        await azurite.Get<IngestReport>().RunAsync($"{seed}-corrected.txt", Token);
        await using (new Polling(azurite.Services, new ReportKey(2024, department), new ReportKey(2023, department)))
        {
            await DeliverAsync(pipeline, new Random(seed));
        }

        var report = await new WholeVersion(azurite.Services).ReadAsync(2024, department);
        Assert.Equal(DocumentReaders.Hash(corrected), report.Version.Sha256);
        Assert.True(report.IsFinished);
        Assert.NotEqual("", report.Version.Context);
        await new WholeVersion(azurite.Services).AssertLinesAsync(report);
    }

    [Fact]
    public async Task The_same_upload_again_writes_nothing_and_the_same_bytes_again_the_time_of_the_upload()
    {
        var bytes = TinyReport.Of("测试市同一局", 2024);
        var pipeline = new PipelineRunner(azurite.Services);
        await pipeline.PublishAsync("same.txt", bytes);
        var traffic = new Traffic();
        await using var counted = azurite.CreateServices(services => services.AddSingleton(
            StorageClients.FromConnectionString(azurite.ConnectionString, service => new CountingTransport(service, traffic))));

        // Event Grid delivers an event twice now and then.
        await counted.GetRequiredService<IngestReport>().RunAsync("same.txt", Token);
        await new PipelineRunner(counted).DrainAsync();
        Assert.Equal((0, 0), (traffic.Count("blob", writes: true), traffic.Count("table", writes: true)));

        await Task.Delay(TimeSpan.FromMilliseconds(1_100), Token);
        await pipeline.UploadAsync("same.txt", bytes);
        await counted.GetRequiredService<IngestReport>().RunAsync("same.txt", Token);
        await new PipelineRunner(counted).DrainAsync();
        Assert.Equal((0, 1), (traffic.Count("blob", writes: true), traffic.Count("table", writes: true)));
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    /// <summary>Takes what lies in the queues, hands it over in any order, each message one to three times, and some again much later.</summary>
    private async Task DeliverAsync(PipelineRunner pipeline, Random random)
    {
        var queues = azurite.Get<QueueStore>();
        var waiting = new List<(string Queue, QueueMessage Message, int Times)>();
        do
        {
            foreach (var queue in ResourceNames.Queues)
            {
                foreach (var message in await queues.ReceiveAsync(queue, QueueStore.MaxMessages, TimeSpan.FromMinutes(5), Token))
                {
                    await queues.DeleteAsync(queue, message, Token);
                    waiting.Add((queue, message, queue == ResourceNames.SiteQueue ? 1 : random.Next(1, 4)));
                }
            }

            if (waiting.Count > 0)
            {
                var at = random.Next(waiting.Count);
                var (queue, message, times) = waiting[at];
                waiting.RemoveAt(at);
                await pipeline.RunAsync(queue, message);
                if (times > 1)
                {
                    waiting.Add((queue, message, times - 1));
                }
            }
        }
        while (waiting.Count > 0 || await AnyAsync(queues));
    }

    private static async Task<bool> AnyAsync(QueueStore queues)
    {
        foreach (var queue in ResourceNames.Queues)
        {
            if (await queues.CountAsync(queue, Token) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
