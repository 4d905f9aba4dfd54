using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Documents;
using FinalAccounts.Local.Azurite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FinalAccounts.ScaleSimulation.Measuring;

/// <summary>Publishes one report with the real steps on the storage emulator, and counts what they ask of it.</summary>
internal static class Measurement
{
    /// <summary>Publishes a file once.</summary>
    public static async Task<Measured> OfAsync(string file, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteProcess.StartAsync(folder: null, (0, 0, 0), cancellationToken);
        var quiet = Services(StorageClients.FromConnectionString(azurite.ConnectionString));
        await quiet.GetRequiredService<BlobStore>().CreateContainersAsync(cancellationToken);
        await quiet.GetRequiredService<QueueStore>().CreateQueuesAsync(cancellationToken);
        await quiet.GetRequiredService<TableStore>().CreateTablesAsync(cancellationToken);
        var content = await File.ReadAllBytesAsync(file, cancellationToken);
        var name = Path.GetFileName(file);
        await quiet.GetRequiredService<BlobStore>()
            .WriteAsync(ResourceNames.InboxContainer, name, content, "text/plain", cancellationToken);

        var traffic = new Traffic();
        var services = Services(StorageClients.FromConnectionString(azurite.ConnectionString, service => new CountingTransport(service, traffic)));
        var upload = await quiet.GetRequiredService<BlobStore>().FindAsync(ResourceNames.InboxContainer, name, cancellationToken);
        var message = new StepMessage(DocumentReaders.Hash(content), name, upload!.LastModified);
        await services.GetRequiredService<IngestReport>().RunAsync(name, cancellationToken);
        await services.GetRequiredService<NormaliseTables>().RunAsync(message, cancellationToken);
        await services.GetRequiredService<CheckFigures>().RunAsync(message, cancellationToken);
        await services.GetRequiredService<PublishReport>().RunAsync(message, cancellationToken);

        return new(
            traffic.Entities().GetValueOrDefault(ResourceNames.FiguresTable),
            traffic.Count("blob", writes: false),
            traffic.Count("blob", writes: true),
            traffic.Count("queue", writes: true),
            traffic.Count("table", writes: false),
            traffic.Count("table", writes: true),
            traffic.Entities(),
            traffic.BusiestPartition(ResourceNames.LinesTable),
            content.Length + traffic.BytesWritten("blob"),
            traffic.BytesWritten("table"),
            traffic.LargestEntry);
    }

    private static ServiceProvider Services(StorageClients clients) =>
        new ServiceCollection()
            .AddSingleton(clients)
            .AddFinalAccounts(new ConfigurationBuilder().Build())
            .BuildServiceProvider();
}
