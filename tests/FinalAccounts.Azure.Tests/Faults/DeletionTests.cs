using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Documents;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>A report is deleted: readers see it whole or not at all, wherever the process ends, and what was uploaded before does not come back.</summary>
public sealed class DeletionTests : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new();
    private PipelineRunner pipeline = null!;
    private WholeVersion reader = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await azurite.InitializeAsync();
        (pipeline, reader) = (new(azurite.Services), new(azurite.Services));
    }

    [Fact]
    public async Task Wherever_the_process_ends_the_report_is_whole_or_gone_and_the_next_request_does_the_rest()
    {
        var ended = true;
        for (var writes = 0; ended; writes++)
        {
            var department = $"测试市第{writes}删除局";
            await pipeline.PublishAsync($"{writes}.txt", TinyReport.Of(department, 2024));
            var report = await reader.ReadAsync(2024, department);

            ended = await Interruption.EndsAsync(azurite, writes, services => services.GetRequiredService<DeleteReport>().RunAsync(report.Key, Token));

            if (await azurite.Get<ReportTable>().FindAsync(report.Key, Token) is not null)
            {
                Assert.Equal(report.Version, (await reader.ReadAsync(2024, department)).Version);
            }

            await azurite.Get<DeleteReport>().RunAsync(report.Key, Token);
            await pipeline.DrainAsync();
            await AssertGoneAsync(report);
        }
    }

    [Fact]
    public async Task Uploads_from_before_do_not_bring_it_back_and_a_later_one_does()
    {
        const string department = "测试市删后局";
        var (first, corrected) = TinyReport.WithCorrection(department);
        await pipeline.PublishAsync("deleted.txt", first);
        var report = await reader.ReadAsync(2024, department);
        await azurite.Get<DeleteReport>().RunAsync(report.Key, Token);

        // The inbox is listed again, as a host does that starts.
        await azurite.Get<IngestReport>().RunAsync("deleted.txt", Token);
        await pipeline.DrainAsync();
        await AssertGoneAsync(report);
        Assert.NotNull(await azurite.Get<BlobStore>().FindAsync(ResourceNames.InboxContainer, "deleted.txt", Token));

        // Storage tells the time of an upload in whole seconds.
        await Task.Delay(TimeSpan.FromMilliseconds(1_100), Token);
        await pipeline.PublishAsync("deleted.txt", corrected);
        Assert.Equal(DocumentReaders.Hash(corrected), (await reader.ReadAsync(2024, department)).Version.Sha256);

        // The same bytes as those that were deleted, uploaded on purpose.
        await Task.Delay(TimeSpan.FromMilliseconds(1_100), Token);
        await pipeline.PublishAsync("deleted.txt", first);
        Assert.Equal(DocumentReaders.Hash(first), (await reader.ReadAsync(2024, department)).Version.Sha256);
    }

    [Fact]
    public async Task A_publication_that_meets_the_deletion_ends_with_one_of_them_whole()
    {
        const string department = "测试市同时局";
        var (first, corrected) = TinyReport.WithCorrection(department);
        for (var round = 0; round < 3; round++)
        {
            await pipeline.PublishAsync("meets.txt", first);
            await Task.Delay(TimeSpan.FromMilliseconds(1_100), Token);
            await pipeline.UploadAsync("meets-corrected.txt", corrected);
            await azurite.Get<IngestReport>().RunAsync("meets-corrected.txt", Token);
            var key = new ReportKey(2024, department);

            await Task.WhenAll(azurite.Get<DeleteReport>().RunAsync(key, Token), pipeline.DrainAsync());
            await pipeline.DrainAsync();

            var report = await azurite.Get<ReportTable>().FindAsync(key, Token);
            if (report is not null)
            {
                Assert.True((await reader.ReadAsync(2024, department)).IsFinished);
                await azurite.Get<DeleteReport>().RunAsync(key, Token);
                await pipeline.DrainAsync();
            }

            await AssertGoneAsync((await azurite.Get<ReportTable>().FindAsync(key, withDeleted: true, Token))!);
            await Task.Delay(TimeSpan.FromMilliseconds(1_100), Token);
        }
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    private async Task AssertGoneAsync(PublishedReport report)
    {
        Assert.Null(await azurite.Get<ReportTable>().FindAsync(report.Key, Token));
        Assert.True((await azurite.Get<ReportTable>().FindAsync(report.Key, withDeleted: true, Token))!.IsErased);
        Assert.Empty(await azurite.Get<ReportTable>().VersionsAsync(report.Key, Token));
        Assert.Empty(await reader.TotalsAsync(report));
        var site = await azurite.Get<BlobStore>().ListAsync(ResourceNames.WebContainer, Token);
        Assert.DoesNotContain(site, file => file.Name.Contains(report.Key.Department, StringComparison.Ordinal));
        Assert.DoesNotContain(report.Key.Department, (await azurite.Get<BlobStore>().ReadAsync(ResourceNames.WebContainer, "index.html", Token))!.Content.ToString(), StringComparison.Ordinal);
    }
}
