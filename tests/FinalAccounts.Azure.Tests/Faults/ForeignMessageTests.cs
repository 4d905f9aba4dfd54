using System.Text;
using Azure.Storage.Queues;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Messages that somebody else wrote without the encoding that the senders and the host agree on.</summary>
public sealed class ForeignMessageTests : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Fact]
    public async Task One_that_is_taken_goes_to_the_poison_queue_and_the_others_are_delivered()
    {
        await WriteAsync(ResourceNames.SiteQueue, "not base64!");
        var queues = azurite.Get<QueueStore>();
        await queues.SendAsync(ResourceNames.SiteQueue, "token", Token);

        var delivered = await queues.ReceiveAsync(ResourceNames.SiteQueue, 32, TimeSpan.FromMinutes(1), Token);

        Assert.Equal(["token"], delivered.Select(message => message.MessageText));
        var poison = Assert.Single((await azurite.Get<PoisonQueues>().ListAsync(Token)).Messages);
        Assert.Equal((nameof(PublishSite), "not base64!"), (poison.Step, poison.Text));
        Assert.Equal(1, await queues.CountAsync(ResourceNames.SiteQueue, Token));
    }

    [Fact]
    public async Task One_in_a_poison_queue_keeps_no_other_from_being_listed()
    {
        await WriteAsync(ResourceNames.CheckQueue + ResourceNames.PoisonSuffix, "not base64!");
        await azurite.Get<QueueStore>().SendAsync(ResourceNames.CheckQueue + ResourceNames.PoisonSuffix, "{}", Token);

        var list = await azurite.Get<PoisonQueues>().ListAsync(Token);

        Assert.Equal(["{}"], list.Messages.Select(message => message.Text));
        Assert.False(list.Complete);
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    private async Task WriteAsync(string queue, string text) => await new QueueClient(azurite.ConnectionString, queue).SendMessageAsync(
        BinaryData.FromBytes(Encoding.UTF8.GetBytes(text)), cancellationToken: Token);
}
