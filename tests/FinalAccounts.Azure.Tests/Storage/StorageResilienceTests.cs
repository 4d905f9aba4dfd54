using Azure;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Time.Testing;
using Polly.CircuitBreaker;
using Xunit;

namespace FinalAccounts.Azure.Tests.Storage;

public class StorageResilienceTests
{
    private readonly FakeTimeProvider time = new();

    [Theory]
    [InlineData(0)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_or_broken_service_is_asked_again(int status)
    {
        var calls = 0;
        await RunAsync(new(), () => ++calls < 4 ? throw new RequestFailedException(status, "busy") : calls);
        Assert.Equal(4, calls);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(412)]
    public async Task An_answer_that_will_not_change_is_not_asked_for_again(int status)
    {
        var calls = 0;
        await Assert.ThrowsAsync<RequestFailedException>(
            () => RunAsync(new(), () => ++calls > 0 ? throw new RequestFailedException(status, "no") : calls));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task The_last_failure_is_thrown_when_the_retries_are_used_up()
    {
        var calls = 0;
        var options = new StorageResilienceOptions { MaxRetries = 3 };
        await Assert.ThrowsAsync<RequestFailedException>(
            () => RunAsync(options, () => ++calls > 0 ? throw new RequestFailedException(503, "busy") : calls));
        Assert.Equal(4, calls);
    }

    [Fact]
    public async Task A_try_that_hangs_is_given_up_and_tried_again()
    {
        var calls = 0;
        var pipeline = StorageResilience.Create(time, new());
        var work = pipeline.ExecuteAsync(
            async token =>
            {
                if (++calls == 1)
                {
                    await Task.Delay(Timeout.InfiniteTimeSpan, token);
                }
            },
            TestContext.Current.CancellationToken).AsTask();
        await PassTimeUntil(work);
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task The_circuit_opens_when_most_calls_fail_and_closes_after_its_pause()
    {
        var options = new StorageResilienceOptions { MaxRetries = 1, BreakAtCalls = 4, BreakDuration = TimeSpan.FromMinutes(5), MaxDelay = TimeSpan.FromSeconds(1) };
        var pipeline = StorageResilience.Create(time, options);
        var calls = 0;
        for (var i = 0; i < 2; i++)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => Call(fail: true));
        }

        var before = calls;
        await Assert.ThrowsAsync<BrokenCircuitException>(() => Call(fail: false));
        Assert.Equal(before, calls);

        time.Advance(options.BreakDuration);
        await Call(fail: false);
        Assert.Equal(before + 1, calls);

        Task Call(bool fail) => PassTimeUntil(pipeline.ExecuteAsync(
            _ =>
            {
                calls++;
                return fail ? throw new RequestFailedException(503, "busy") : ValueTask.CompletedTask;
            },
            TestContext.Current.CancellationToken).AsTask());
    }

    private Task RunAsync(StorageResilienceOptions options, Func<int> call) => PassTimeUntil(
        StorageResilience.Create(time, options).ExecuteAsync(_ => ValueTask.FromResult(call()), TestContext.Current.CancellationToken).AsTask());

    private async Task PassTimeUntil(Task work)
    {
        while (!work.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await work;
    }
}
