using FinalAccounts.Azure.Reports;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Sdk;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Readers who look at reports all the while: each look finds nothing yet or a whole version.</summary>
internal sealed class Polling : IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly IServiceProvider services;
    private readonly Task polling;

    /// <summary>Begins to look.</summary>
    /// <param name="services">The services of a process whose storage is not faulty.</param>
    /// <param name="keys">The reports.</param>
    public Polling(IServiceProvider services, params IReadOnlyList<ReportKey> keys)
    {
        this.services = services;
        polling = Task.Run(() => PollAsync(keys));
    }

    /// <summary>Ends the looking, and fails when a look found less than a whole version.</summary>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await polling;
        end.Dispose();
    }

    private async Task PollAsync(IReadOnlyList<ReportKey> keys)
    {
        while (!end.IsCancellationRequested)
        {
            foreach (var key in keys)
            {
                await LookAsync(key);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
        }

        foreach (var key in keys)
        {
            await LookAsync(key);
        }
    }

    // The lines of a replaced publication stay until the next one: only a look that two of them passed by, or a deletion, may find less, and is done again.
    private async Task LookAsync(ReportKey key)
    {
        var reports = services.GetRequiredService<ReportTable>();
        while (await reports.FindAsync(key, TestContext.Current.CancellationToken) is { } before)
        {
            try
            {
                await new WholeVersion(services).ReadAsync(key.Year, key.Department);
                return;
            }
            catch (XunitException)
            {
                var now = await reports.FindAsync(key, TestContext.Current.CancellationToken);
                if (now is not null && (now.Publication == before.Publication || now.Lingering.Concat(now.Replaced).LastOrDefault() == before.Publication))
                {
                    throw;
                }
            }
        }
    }
}
