using Azure.Storage.Queues.Models;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Steps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Requests for the site's index: many are answered by one run, and none is lost when programs end in the middle or their clocks differ.</summary>
public sealed class SiteRequestTests : IAsyncLifetime
{
    private const string Index = "index.html";

    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Fact]
    public async Task A_request_that_was_sent_and_not_recorded_is_answered_though_the_clock_of_the_one_before_was_ahead()
    {
        await using (var ahead = azurite.CreateServices(services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddHours(1)))))
            await new PipelineRunner(ahead).PublishAsync("a.txt", TinyReport.Of("测试市甲局", 2024));
        await TakeIndexAwayAsync();

        var left = new WritesLeft(1);
        await using (var ending = azurite.CreateServices(services => services
            .AddSingleton(StorageClients.FromConnectionString(azurite.ConnectionString, _ => new EndingTransport(left)))))
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => ending.GetRequiredService<SiteWriter>().AskForIndexAsync(Token));
        }

        await new PipelineRunner(azurite.Services).DrainAsync();
        Assert.True(await IsIndexThereAsync());
    }

    [Fact]
    public async Task A_request_before_another_is_left_to_it_but_not_when_its_message_comes_again()
    {
        await azurite.Get<SiteWriter>().AskForIndexAsync(Token);

        // The queue tells seconds apart, not less.
        await Task.Delay(TimeSpan.FromMilliseconds(1_100), Token);
        var first = await TakeAsync();
        await azurite.Get<SiteWriter>().AskForIndexAsync(Token);
        await azurite.Get<PublishSite>().RunAsync(first, Token);
        Assert.False(await IsIndexThereAsync());

        // Whoever worked on it ended in the middle, perhaps behind the run that answered the later request.
        var later = await TakeAsync();
        await azurite.Get<PublishSite>().RunAsync(later, Token);
        Assert.True(await IsIndexThereAsync());
        await TakeIndexAwayAsync();
        await azurite.Get<QueueStore>().SetVisibleAgainAsync(ResourceNames.SiteQueue, first.MessageId, first.PopReceipt, TimeSpan.Zero, Token);
        var again = await TakeAsync();
        Assert.Equal((first.MessageId, 2), (again.MessageId, again.DequeueCount));
        await azurite.Get<PublishSite>().RunAsync(again, Token);
        Assert.True(await IsIndexThereAsync());
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    private async Task<QueueMessage> TakeAsync() =>
        Assert.Single(await azurite.Get<QueueStore>().ReceiveAsync(ResourceNames.SiteQueue, 1, TimeSpan.FromMinutes(1), Token));

    private async Task<bool> IsIndexThereAsync() => await azurite.Get<BlobStore>().FindAsync(ResourceNames.WebContainer, Index, Token) is not null;

    private Task TakeIndexAwayAsync() => azurite.Get<SiteWriter>().DeleteAsync([Index], Token);
}
