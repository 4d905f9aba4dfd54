using Azure.Storage.Queues.Models;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Local.Host;
using FinalAccounts.ScaleSimulation.Measuring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>A worker whose lease of a message ran out, because its process stood still, while another worker took the message.</summary>
public sealed class LostLeaseTests : IAsyncLifetime
{
    private const string Queue = ResourceNames.SiteQueue;

    private static readonly WorkerOptions Options = new() { VisibleAgain = TimeSpan.FromSeconds(1) };

    private readonly AzuriteFixture azurite = new();
    private readonly TaskCompletionSource started = new();
    private readonly TaskCompletionSource released = new();
    private readonly Traffic traffic = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_neither_deletes_the_message_nor_puts_it_aside(bool fails)
    {
        // Its time stands still until the test lets it go on, so the lease is not renewed.
        var time = new FakeTimeProvider();
        var written = new StringWriter();
        using var log = TextWriter.Synchronized(written);
        await using var services = azurite.CreateServices(services => services
            .AddLogging(logging => logging.AddProvider(new ProgressLog(log, "en")))
            .AddSingleton(Options)
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(StorageClients.FromConnectionString(azurite.ConnectionString, service => new CountingTransport(service, traffic))));
        await SendForTheLastTimeAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var worker = ActivatorUtilities.CreateInstance<QueueWorker>(services, Queue, (Func<QueueMessage, CancellationToken, Task>)((_, _) => StepAsync(fails))).RunAsync(stop.Token);
        await started.Task.WaitAsync(Token);
        var other = await TakeAsync();

        time.Advance(Options.VisibleAgain / 2);
        await UntilAsync(() =>
        {
            lock (log)
                return written.ToString().Contains("somebody else has it now", StringComparison.Ordinal);
        });
        var looks = traffic.Count("queue", writes: false);
        released.SetResult();
        await UntilAsync(() => traffic.Count("queue", writes: false) > looks);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => worker);

        Assert.Empty(await azurite.Get<QueueStore>().PeekAsync(Queue + ResourceNames.PoisonSuffix, Token));
        Assert.NotNull(await azurite.Get<QueueStore>().SetVisibleAgainAsync(Queue, other.Id, other.Receipt, TimeSpan.Zero, Token));
        Assert.Single(await azurite.Get<QueueStore>().PeekAsync(Queue, Token));
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    private async Task StepAsync(bool fails)
    {
        started.SetResult();
        await released.Task;
        if (fails)
            throw new InvalidOperationException("The step failed.");
    }

    private async Task SendForTheLastTimeAsync()
    {
        var queues = azurite.Get<QueueStore>();
        await queues.SendAsync(Queue, "token", Token);
        for (var tries = 1; tries < LastTry.MaxDequeueCount; tries++)
        {
            var message = Assert.Single(await queues.ReceiveAsync(Queue, 1, TimeSpan.FromMinutes(1), Token));
            await queues.SetVisibleAgainAsync(Queue, message.MessageId, message.PopReceipt, TimeSpan.Zero, Token);
        }
    }

    private async Task<(string Id, string Receipt)> TakeAsync()
    {
        while (true)
        {
            if (await azurite.Get<QueueStore>().ReceiveAsync(Queue, 1, TimeSpan.FromMinutes(5), Token) is [var message])
                return (message.MessageId, message.PopReceipt);
            await Task.Delay(TimeSpan.FromMilliseconds(50), Token);
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(TimeSpan.FromMilliseconds(20), Token);
    }
}
