using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace FinalAccounts.Azure.Storage;

/// <summary>The SDK clients of one storage account, their own retries off.</summary>
/// <param name="Blobs">Blobs.</param>
/// <param name="Queues">Queues; messages in base64, which is what the queue trigger expects.</param>
/// <param name="Tables">Tables.</param>
public sealed record StorageClients(BlobServiceClient Blobs, QueueServiceClient Queues, TableServiceClient Tables)
{
    /// <summary>The clients that the settings describe: a connection string, or the addresses of the three services and a managed identity.</summary>
    /// <param name="configuration">Settings; those below <see cref="ResourceNames.StorageConnection"/> are read.</param>
    /// <exception cref="InvalidOperationException">When a setting is missing; the message says which.</exception>
    public static StorageClients FromConfiguration(IConfiguration configuration)
    {
        if (configuration[ResourceNames.StorageConnection] is { Length: > 0 } connectionString)
        {
            return FromConnectionString(connectionString);
        }

        TokenCredential credential = Setting(configuration, "clientId", required: false) is { } clientId
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId))
            : new DefaultAzureCredential();
        return new(
            new(Service(configuration, "blobServiceUri"), credential, BlobOptions()),
            QueuesOf(options => new(Service(configuration, "queueServiceUri"), credential, options)),
            new(Service(configuration, "tableServiceUri"), credential, TableOptions()));
    }

    /// <summary>The clients of a storage emulator or of an account with a key, for development and tests.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="transport">
    /// Gives the way that requests of a service (<c>blob</c>, <c>queue</c>, <c>table</c>) take, for tests that count or disturb them; null for the SDK's own.
    /// </param>
    public static StorageClients FromConnectionString(string connectionString, Func<string, HttpPipelineTransport>? transport = null) => new(
        new(connectionString, Via(BlobOptions(), "blob", transport)),
        QueuesOf(options => new(connectionString, Via(options, "queue", transport))),
        new(connectionString, Via(TableOptions(), "table", transport)));

    private static T Via<T>(T options, string service, Func<string, HttpPipelineTransport>? transport)
        where T : ClientOptions
    {
        if (transport is not null)
        {
            options.Transport = transport(service);
        }

        return options;
    }

    private static Uri Service(IConfiguration configuration, string name) => new(Setting(configuration, name, required: true)!);

    // The host reads settings with a double underscore, .NET's configuration turns that into a colon where it comes from the environment.
    private static string? Setting(IConfiguration configuration, string name, bool required) =>
        configuration[$"{ResourceNames.StorageConnection}:{name}"]
        ?? configuration[$"{ResourceNames.StorageConnection}__{name}"]
        ?? (required
            ? throw new InvalidOperationException($"The setting {ResourceNames.StorageConnection}__{name} is missing.")
            : null);

    private static BlobClientOptions BlobOptions() => WithoutRetries(new BlobClientOptions());

    private static QueueServiceClient QueuesOf(Func<QueueClientOptions, QueueServiceClient> create)
    {
        // A message that somebody else wrote in another encoding is left out of what is read; otherwise it would keep all others from being read with it.
        QueueServiceClient? service = null;
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        options.MessageDecodingFailed += failed => PutAsideAsync(service!, failed);
        return service = create(WithoutRetries(options));
    }

    // One that was only looked at stays; one that was taken goes to the poison queue, its bytes in base64.
    private static async Task PutAsideAsync(QueueServiceClient service, QueueMessageDecodingFailedEventArgs failed)
    {
        if (failed.ReceivedMessage is { } message && !failed.Queue.Name.EndsWith(ResourceNames.PoisonSuffix, StringComparison.Ordinal))
        {
            var poison = service.GetQueueClient(failed.Queue.Name + ResourceNames.PoisonSuffix);
            await poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: failed.CancellationToken);
            await failed.Queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, failed.CancellationToken);
        }
    }

    private static TableClientOptions TableOptions() => WithoutRetries(new TableClientOptions());

    private static T WithoutRetries<T>(T options)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = 0;
        options.Diagnostics.IsTelemetryEnabled = false;
        return options;
    }
}
