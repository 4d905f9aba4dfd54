using System.Text.Json;
using Azure.Storage.Queues.Models;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FinalAccounts.Local.Host;

/// <summary>Runs every step on this machine: one worker for each queue, and one for the inbox.</summary>
/// <param name="services">The services of the pipeline.</param>
internal sealed class PipelineWorkers(IServiceProvider services)
{
    private static readonly TimeSpan LookForTheEnd = TimeSpan.FromMilliseconds(50);

    private readonly InboxWatcher inbox = services.GetRequiredService<InboxWatcher>();
    private readonly QueueStore queues = services.GetRequiredService<QueueStore>();

    /// <summary>Registers the workers beside the pipeline.</summary>
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.TryAddSingleton(provider => provider.GetService<IConfiguration>()?.GetSection("Worker").Get<WorkerOptions>() ?? new());
        return services.AddSingleton<InboxWatcher>().AddSingleton<InboxFolder>().AddSingleton<LinesTimer>().AddSingleton<PipelineWorkers>();
    }

    /// <summary>Makes the containers, queues and tables that are missing.</summary>
    public async Task CreateStorageAsync(CancellationToken cancellationToken)
    {
        await services.GetRequiredService<BlobStore>().CreateContainersAsync(cancellationToken);
        await queues.CreateQueuesAsync(cancellationToken);
        await services.GetRequiredService<TableStore>().CreateTablesAsync(cancellationToken);
    }

    /// <summary>Works until it is cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken)
    {
        var years = services.GetRequiredService<QueueYear>();
        var normalise = services.GetRequiredService<NormaliseTables>();
        var check = services.GetRequiredService<CheckFigures>();
        var publish = services.GetRequiredService<PublishReport>();
        var site = services.GetRequiredService<PublishSite>();
        var lines = services.GetRequiredService<LinesTimer>();
        return Task.WhenAll(
            Task.Run(() => inbox.RunAsync(cancellationToken), CancellationToken.None),
            Worker(ResourceNames.RepublishQueue, (message, token) => years.RunAsync(YearMessage(message), token)),
            Worker(ResourceNames.NormaliseQueue, (message, token) => normalise.RunAsync(Message(message), token)),
            Worker(ResourceNames.CheckQueue, (message, token) => check.RunAsync(Message(message), token)),
            Worker(ResourceNames.PublishQueue, (message, token) => publish.RunAsync(Message(message), token)),
            Worker(ResourceNames.SiteQueue, site.RunAsync),
            Task.Run(() => lines.RunAsync(cancellationToken), CancellationToken.None));

        Task Worker(string queue, Func<QueueMessage, CancellationToken, Task> step) => Task.Run(
            () => ActivatorUtilities.CreateInstance<QueueWorker>(services, queue, step).RunAsync(cancellationToken),
            CancellationToken.None);
    }

    /// <summary>Waits until nothing is left to be done.</summary>
    public async Task UntilDoneAsync(CancellationToken cancellationToken)
    {
        await inbox.Listed.WaitAsync(cancellationToken);
        while (inbox.Waiting > 0 || await AnyMessageAsync(cancellationToken))
        {
            await Task.Delay(LookForTheEnd, cancellationToken);
        }
    }

    // A step sends its message before it deletes its own, so a report is always in some queue until it is done; the queues are counted in its order.
    private async Task<bool> AnyMessageAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var queue in ResourceNames.Queues)
            {
                if (await queues.CountAsync(queue, cancellationToken) > 0)
                {
                    return true;
                }
            }

            return false;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Storage does not answer, as the workers log: nobody knows that the work is done.
            return true;
        }
    }

    private static RepublishMessage YearMessage(QueueMessage message) => JsonSerializer.Deserialize(message.MessageText, StorageJson.Default.RepublishMessage)
        ?? throw new JsonException("The message is null.");

    private static StepMessage Message(QueueMessage message) => JsonSerializer.Deserialize(message.MessageText, StorageJson.Default.StepMessage)
        ?? throw new JsonException("The message is null.");
}
