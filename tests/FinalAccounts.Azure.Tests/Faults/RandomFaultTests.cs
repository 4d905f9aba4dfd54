using System.Text;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Documents;
using FinalAccounts.Local.Host;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>The workers of the local host on a storage where a third of all requests meets some fault, while readers look.</summary>
public sealed class RandomFaultTests : IAsyncLifetime
{
    private const int Reports = 4;
    private const int EnoughFaults = 120;

    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_upload_is_published_or_refused_or_put_aside_and_none_twice(int seed)
    {
        var uploads = new List<(ReportKey Key, byte[] First, byte[] Corrected)>();
        for (var i = 0; i < Reports; i++)
        {
            var (first, corrected) = TinyReport.WithCorrection($"测试市乱中第{seed}{i}局");
            uploads.Add((new(2024, $"测试市乱中第{seed}{i}局"), first, corrected));
        }

        var plan = FaultPlan.Random(seed, share: 0.3);
        await using var faulty = FaultServices.Create(azurite, plan);
        var pipeline = new PipelineRunner(azurite.Services);
        await using (new Polling(azurite.Services, [.. uploads.Select(upload => upload.Key)]))
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
            var workers = faulty.GetRequiredService<PipelineWorkers>();
            var work = workers.RunAsync(stop.Token);
            foreach (var (key, first, corrected) in uploads)
            {
                // Two uploads of one report at once, and one of them again under another name.
                await Task.WhenAll(
                    pipeline.UploadAsync($"{seed}/{key.Department}.txt", first),
                    pipeline.UploadAsync($"{seed}/{key.Department}-corrected.txt", corrected),
                    pipeline.UploadAsync($"{seed}/{key.Department}-again.txt", first));
            }

            await pipeline.UploadAsync($"{seed}/no-report.txt", Encoding.UTF8.GetBytes("会议纪要：明天上午九点开会。"));
            await azurite.Get<QueueStore>().SendAsync(ResourceNames.CheckQueue, "no message of ours", Token);
            while (plan.Met < EnoughFaults)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), Token);
            }

            plan.End();
            await workers.UntilDoneAsync(Token);

            // What failed five times lies in a poison queue, once; the rest of it is sent round again.
            var poison = await azurite.Get<PoisonQueues>().ListAsync(Token);
            Assert.Single(poison.Messages, message => message.Text == "no message of ours");
            await azurite.Get<PoisonQueues>().RequeueAsync(Token);
            await workers.UntilDoneAsync(Token);
            await stop.CancelAsync();
            await work.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        await AssertAccountedForAsync(seed, uploads);
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    private async Task AssertAccountedForAsync(int seed, List<(ReportKey Key, byte[] First, byte[] Corrected)> uploads)
    {
        foreach (var (key, first, corrected) in uploads)
        {
            var report = await new WholeVersion(azurite.Services).ReadAsync(key.Year, key.Department);
            Assert.True(report.IsFinished);
            Assert.Equal(
                ((string[])[DocumentReaders.Hash(first), DocumentReaders.Hash(corrected)]).Order(StringComparer.Ordinal),
                (await azurite.Get<ReportTable>().VersionsAsync(key, Token)).Select(version => version.Version.Sha256).Order(StringComparer.Ordinal));
            await new WholeVersion(azurite.Services).AssertLinesAsync(report);
        }

        Assert.Single(await azurite.Get<RejectedTable>().ListAsync(Token).Where(file => file.File.StartsWith($"{seed}/", StringComparison.Ordinal)).ToListAsync(Token));
        var left = await azurite.Get<PoisonQueues>().ListAsync(Token);
        Assert.Equal("no message of ours", Assert.Single(left.Messages).Text);
        await azurite.Get<QueueStore>().DeleteAsync(
            left.Messages[0].Queue, Assert.Single(await azurite.Get<QueueStore>().ReceiveAsync(left.Messages[0].Queue, 1, TimeSpan.FromMinutes(1), Token)), Token);
    }
}
