using System.Text.Json;
using Azure.Storage.Queues.Models;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

/// <summary>Does what the triggers do: hands uploads and messages to the steps, until nothing is left.</summary>
internal sealed class PipelineRunner(IServiceProvider services)
{
    /// <summary>The tests that drain the queues of the shared emulator: one after the other, because any of them takes the messages of all.</summary>
    public const string Collection = "queues of the shared emulator";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Uploads a file.</summary>
    public Task UploadAsync(string name, ReadOnlyMemory<byte> content) =>
        Get<BlobStore>().WriteAsync(ResourceNames.InboxContainer, name, content, "application/octet-stream", Token);

    /// <summary>Uploads a file and runs every step.</summary>
    public async Task PublishAsync(string name, ReadOnlyMemory<byte> content)
    {
        await UploadAsync(name, content);
        await Get<IngestReport>().RunAsync(name, Token);
        await DrainAsync();
    }

    /// <summary>Works on messages until all queues are empty.</summary>
    /// <param name="times">How often each message is handed over: queues deliver at least once.</param>
    public async Task DrainAsync(int times = 1)
    {
        var idle = 0;
        while (idle < ResourceNames.Queues.Count)
        {
            idle = 0;
            foreach (var queue in ResourceNames.Queues)
            {
                var messages = await Get<QueueStore>().ReceiveAsync(queue, 32, TimeSpan.FromMinutes(5), Token);
                idle += messages.Length == 0 ? 1 : 0;
                foreach (var message in messages)
                {
                    for (var i = 0; i < times; i++)
                    {
                        await RunAsync(queue, message);
                    }

                    await Get<QueueStore>().DeleteAsync(queue, message, Token);
                }
            }
        }
    }

    /// <summary>Hands a message to the step of its queue.</summary>
    public Task RunAsync(string queue, QueueMessage message) => queue switch
    {
        ResourceNames.RepublishQueue => Get<QueueYear>().RunAsync(JsonSerializer.Deserialize(message.MessageText, StorageJson.Default.RepublishMessage)!, Token),
        ResourceNames.NormaliseQueue => Get<NormaliseTables>().RunAsync(Message(message), Token),
        ResourceNames.CheckQueue => Get<CheckFigures>().RunAsync(Message(message), Token),
        ResourceNames.PublishQueue => Get<PublishReport>().RunAsync(Message(message), Token),
        _ => Get<PublishSite>().RunAsync(message, Token),
    };

    private static StepMessage Message(QueueMessage message) => JsonSerializer.Deserialize(message.MessageText, StorageJson.Default.StepMessage)!;
}
