using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Documents;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>A corrected report is uploaded, and the process ends before its first write, its second, and so on to the last.</summary>
public sealed class EveryWriteTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wherever_the_process_ends_readers_see_a_whole_version_and_the_next_process_does_the_rest()
    {
        await using var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        var pipeline = new PipelineRunner(azurite.Services);
        var reader = new WholeVersion(azurite.Services);
        var ended = true;
        for (var writes = 0; ended; writes++)
        {
            var department = $"测试市第{writes}中断局";
            var (first, corrected) = TinyReport.WithCorrection(department);
            await pipeline.PublishAsync($"{writes}.txt", first);
            var old = await reader.ReadAsync(2024, department);
            Assert.Equal(DocumentReaders.Hash(first), old.Version.Sha256);

            var upload = $"{writes}-corrected.txt";
            await pipeline.UploadAsync(upload, corrected);
            ended = await Interruption.EndsAsync(azurite, writes, async services =>
            {
                await services.GetRequiredService<IngestReport>().RunAsync(upload, Token);
                await new PipelineRunner(services).DrainAsync();
            });

            var between = await reader.ReadAsync(2024, department);
            Assert.Contains(between.Version.Sha256, (string[])[DocumentReaders.Hash(first), DocumentReaders.Hash(corrected)]);

            await azurite.Get<IngestReport>().RunAsync(upload, Token);
            await pipeline.DrainAsync();

            var report = await reader.ReadAsync(2024, department);
            Assert.Equal(DocumentReaders.Hash(corrected), report.Version.Sha256);
            Assert.True(report.IsFinished, $"Something is left to be done after {writes} writes.");
            await reader.AssertLinesAsync(report);

            // The index of the site has pages for each report; without this each round would have more writes than the one before, and none would be the last.
            await azurite.Get<TableStore>().DeleteAsync(ResourceNames.ReportsTable, report.Key.Partition, report.Key.Row, Token);
        }
    }
}
