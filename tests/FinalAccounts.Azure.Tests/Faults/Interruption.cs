using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Does work in a process that ends before its first write, its second, and so on until it comes to its end.</summary>
internal static class Interruption
{
    /// <summary>Does the work in a process that ends after some writes.</summary>
    /// <param name="azurite">The emulator.</param>
    /// <param name="writes">After how many.</param>
    /// <param name="work">The work, with the services of that process.</param>
    /// <returns>True when the process ended before the work did.</returns>
    public static async Task<bool> EndsAsync(AzuriteFixture azurite, int writes, Func<IServiceProvider, Task> work)
    {
        var left = new WritesLeft(writes);
        await using var services = azurite.CreateServices(services => services.AddSingleton(
            StorageClients.FromConnectionString(azurite.ConnectionString, _ => new EndingTransport(left))));
        try
        {
            await work(services);
        }
        catch (Exception) when (left.Ended)
        {
            // Its messages are not deleted: they come back to another process.
        }

        return left.Ended;
    }
}
