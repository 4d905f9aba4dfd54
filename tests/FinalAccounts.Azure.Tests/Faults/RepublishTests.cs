using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Steps;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>
/// A year is republished. The reports are as an earlier edition of the code left them, so each is read, checked and rendered anew. A hundred by default;
/// <c>REPUBLISH_REPORTS=1000</c> takes as many.
/// </summary>
public sealed class RepublishTests : IAsyncLifetime
{
    private const int Year = 2013;

    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private RepublishTable Runs => azurite.Get<RepublishTable>();

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Fact]
    public async Task Every_report_of_a_year_is_published_by_the_edition_of_today_and_the_progress_says_so()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("REPUBLISH_REPORTS") ?? "100", CultureInfo.InvariantCulture);
        await StoreAsync(count);
        await azurite.Get<RepublishYear>().RunAsync(Year, Token);

        await new PipelineRunner(azurite.Services).DrainAsync();

        await AssertRepublishedAsync(count);
    }

    [Fact]
    public async Task Wherever_the_queueing_ends_nothing_is_lost()
    {
        const int count = 5;
        await StoreAsync(count);
        var ended = true;
        for (var writes = 0; ended; writes++)
        {
            await azurite.Get<RepublishYear>().RunAsync(Year, Token);
            var message = await TakeAsync();
            ended = await Interruption.EndsAsync(azurite, writes, services => services.GetRequiredService<QueueYear>().RunAsync(message, Token));

            // The message comes back.
            await azurite.Get<QueueYear>().RunAsync(message, Token);
            var queued = await QueuedAsync();
            Assert.Equal(count, queued.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal((count, count), (await Runs.ProgressAsync(Year, Token)) is { } progress ? (progress.Reports, progress.Queued) : default);
        }
    }

    [Fact]
    public async Task A_year_that_is_republished_twice_at_once_ends_the_same()
    {
        const int count = 8;
        await StoreAsync(count);
        await Task.WhenAll(azurite.Get<RepublishYear>().RunAsync(Year, Token), azurite.Get<RepublishYear>().RunAsync(Year, Token));

        await Task.WhenAll(new PipelineRunner(azurite.Services).DrainAsync(), new PipelineRunner(azurite.Services).DrainAsync());
        await new PipelineRunner(azurite.Services).DrainAsync();

        await AssertRepublishedAsync(count);
    }

    [Fact]
    public async Task A_report_that_fails_is_told_and_counts_as_done_when_it_is_sent_round_again()
    {
        await StoreAsync(2);
        var lost = await azurite.Get<ReportTable>().OfYearAsync(Year, Token).FirstAsync(Token);
        var document = (await azurite.Get<BlobStore>().ReadAsync(ResourceNames.DocumentsContainer, lost.Version.DocumentBlob, Token))!;
        await azurite.Get<BlobStore>().DeleteUnchangedAsync(
            ResourceNames.DocumentsContainer, (await azurite.Get<BlobStore>().FindAsync(ResourceNames.DocumentsContainer, lost.Version.DocumentBlob, Token))!, Token);
        await azurite.Get<RepublishYear>().RunAsync(Year, Token);
        await azurite.Get<QueueYear>().RunAsync(await TakeAsync(), Token);
        var message = new StepMessage(lost.Version.Sha256, lost.File, lost.UploadedAt, new(Year, lost.Key.Department, (await Runs.ProgressAsync(Year, Token))!.Run));
        await Assert.ThrowsAsync<InvalidOperationException>(() => azurite.Get<NormaliseTables>().RunAsync(message, Token));
        Assert.Equal(1, (await Runs.ProgressAsync(Year, Token))!.Failed);

        await azurite.Get<BlobStore>().KeepAsync(ResourceNames.DocumentsContainer, lost.Version.DocumentBlob, document.Content, "application/json", Token);
        await new PipelineRunner(azurite.Services).DrainAsync();
        await AssertRepublishedAsync(2);
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    /// <summary>What an earlier edition left: the documents and the pointers. Its pages and figures are no part of what is republished.</summary>
    private async Task StoreAsync(int count)
    {
        await using var before = azurite.CreateServices(services => services.AddSingleton(new Edition("00000000")));
        var store = new StoredReports(before);
        await Parallel.ForEachAsync(Enumerable.Range(1, count), Token, async (number, _) => await store.AddAsync($"测试市第{number}重发局", Year));
    }

    private async Task AssertRepublishedAsync(int count)
    {
        var progress = await Runs.ProgressAsync(Year, Token);
        Assert.Equal((count, count, count, 0), (progress!.Reports, progress.Queued, progress.Done, progress.Failed));
        Assert.True(progress.Finished);
        var reports = await azurite.Get<ReportTable>().OfYearAsync(Year, Token).ToListAsync(Token);
        Assert.Equal(count, reports.Count);
        Assert.All(reports, report => Assert.Equal((Edition.Current.Name, true), (report.Version.Edition, report.IsFinished)));
        await new WholeVersion(azurite.Services).ReadAsync(Year, reports[^1].Key.Department);
        Assert.Equal(count, await azurite.Get<FigureTable>().OfLineAsync(Year, Statements.StatementId.T05, Statements.LineKeys.Total, after: null, Token)
            .Select(row => (row.Item.Department, row.Item.Publication)).Distinct().CountAsync(Token));
    }

    private async Task<RepublishMessage> TakeAsync()
    {
        var taken = Assert.Single(await azurite.Get<QueueStore>().ReceiveAsync(ResourceNames.RepublishQueue, 32, TimeSpan.FromMinutes(5), Token));
        await azurite.Get<QueueStore>().DeleteAsync(ResourceNames.RepublishQueue, taken, Token);
        return System.Text.Json.JsonSerializer.Deserialize(taken.MessageText, StorageJson.Default.RepublishMessage)!;
    }

    private async Task<List<string>> QueuedAsync()
    {
        var files = new List<string>();
        var queues = azurite.Get<QueueStore>();
        while (await queues.ReceiveAsync(ResourceNames.NormaliseQueue, 32, TimeSpan.FromMinutes(5), Token) is { Length: > 0 } messages)
        {
            files.AddRange(messages.Select(message => System.Text.Json.JsonSerializer.Deserialize(message.MessageText, StorageJson.Default.StepMessage)!.Ticket!.Department));
            await Task.WhenAll(messages.Select(message => queues.DeleteAsync(ResourceNames.NormaliseQueue, message, Token)));
        }

        return files;
    }
}
