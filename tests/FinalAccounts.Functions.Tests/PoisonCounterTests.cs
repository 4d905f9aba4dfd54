using System.Diagnostics.Metrics;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Functions.Tests;

/// <summary>What stands around every function counts the messages that the host puts aside.</summary>
public sealed class PoisonCounterTests
{
    [Theory]
    [InlineData("4", 0)]
    [InlineData("5", 1)]
    [InlineData(null, 0)]
    public async Task The_last_try_that_fails_is_counted_under_its_queue(string? dequeueCount, int expected)
    {
        await using var services = new ServiceCollection().AddMetrics().AddSingleton<PipelineTelemetry>().AddSingleton<LastTry>().BuildServiceProvider();
        var queues = new List<string?>();
        using var listener = new MeterListener();
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => queues.Add(tags[0].Value as string));
        listener.EnableMeasurementEvents(services.GetRequiredService<PipelineTelemetry>().Poison);
        var counter = ActivatorUtilities.CreateInstance<PoisonCounter>(services);

        await Assert.ThrowsAsync<InvalidOperationException>(() => counter.Invoke(new Call(nameof(PublishReport), dequeueCount), _ => throw new InvalidOperationException("no")));
        await counter.Invoke(new Call(nameof(PublishReport), dequeueCount), _ => Task.CompletedTask);

        Assert.Equal(Enumerable.Repeat(ResourceNames.PublishQueue, expected), queues);
    }

    private sealed class Call(string function, string? dequeueCount) : FunctionContext
    {
        public override FunctionDefinition FunctionDefinition { get; } = new Definition(function);

        public override BindingContext BindingContext { get; } = new Binding(dequeueCount);
    }

    private sealed class Definition(string name) : FunctionDefinition
    {
        public override string Name => name;
    }

    private sealed class Binding(string? dequeueCount) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData { get; } = dequeueCount is null
            ? new Dictionary<string, object?>(StringComparer.Ordinal)
            : new Dictionary<string, object?>(StringComparer.Ordinal) { ["DequeueCount"] = dequeueCount };
    }
}
