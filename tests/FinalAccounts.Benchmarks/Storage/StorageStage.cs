using System.Text;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Benchmarks.Ratios;
using FinalAccounts.Local.Azurite;
using FinalAccounts.Local.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Benchmarks.Storage;

/// <summary>The storage emulator, every step and the endpoints, as the local host runs them, and a server of static files beside them.</summary>
internal sealed class StorageStage : IAsyncDisposable
{
    private const string SeedDepartment = "景德镇市政务服务管理局";
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(2);

    private readonly AzuriteProcess azurite;
    private readonly WebApplication app;
    private readonly WebApplication kestrel;
    private readonly StorageClients looking;
    private readonly DirectoryInfo folder;
    private readonly CancellationTokenSource stop = new();
    private Task work = Task.CompletedTask;

    private StorageStage(AzuriteProcess azurite)
    {
        this.azurite = azurite;
        looking = StorageClients.FromConnectionString(azurite.ConnectionString);
        folder = Directory.CreateTempSubdirectory("static-");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(StorageClients.FromConnectionString(azurite.ConnectionString, service => new TimedTransport(service, Clock)));
        PipelineWorkers.Add(builder.Services.AddFinalAccounts(builder.Configuration));
        app = builder.Build();
        app.MapFinalAccounts("key-of-the-benchmarks");
        var bare = WebApplication.CreateSlimBuilder();
        bare.WebHost.UseUrls("http://127.0.0.1:0");
        bare.Logging.ClearProviders();
        kestrel = bare.Build();
        kestrel.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder.FullName) });
    }

    /// <summary>The time of the pipeline's and the endpoints' own requests.</summary>
    public RequestClock Clock { get; } = new();

    /// <summary>A client of the endpoints.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>A client of a server that has static files and nothing else.</summary>
    public HttpClient Files { get; private set; } = new();

    /// <summary>The emulator, without the clock.</summary>
    public StorageClients Storage => looking;

    /// <summary>Starts everything.</summary>
    public static async Task<StorageStage> StartAsync(CancellationToken cancellationToken)
    {
        var stage = new StorageStage(await AzuriteProcess.StartAsync(folder: null, (0, 0, 0), cancellationToken));
        await stage.Get<PipelineWorkers>().CreateStorageAsync(cancellationToken);
        await stage.app.StartAsync(cancellationToken);
        await stage.kestrel.StartAsync(cancellationToken);
        stage.Client = new() { BaseAddress = new(stage.app.Urls.First()) };
        stage.Files = new() { BaseAddress = new(stage.kestrel.Urls.First()) };
        stage.work = stage.Get<PipelineWorkers>().RunAsync(stage.stop.Token);
        return stage;
    }

    /// <summary>A service of the pipeline.</summary>
    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Uploads the seed under another department's name and waits until readers see it.</summary>
    public async Task<PublishedReport> PublishAsync(string department, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetString(BenchmarkFiles.Seed).Replace(SeedDepartment, department, StringComparison.Ordinal);
        var name = $"{department}.txt";
        var tag = await Get<BlobStore>().WriteAsync(ResourceNames.InboxContainer, name, Encoding.UTF8.GetBytes(text), "text/plain", cancellationToken);
        Get<InboxWatcher>().Add(name, tag);
        var key = new ReportKey(2024, department);
        var pointers = looking.Tables.GetTableClient(ResourceNames.ReportsTable);
        while (true)
        {
            var found = await pointers.GetEntityIfExistsAsync<global::Azure.Data.Tables.TableEntity>(key.Partition, key.Row, cancellationToken: cancellationToken);
            if (found.HasValue)
            {
                return PublishedReport.FromEntity(found.Value!);
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    /// <summary>Waits until the pages are written and nothing is left to be done.</summary>
    public Task UntilDoneAsync(CancellationToken cancellationToken) => Get<PipelineWorkers>().UntilDoneAsync(cancellationToken);

    /// <summary>Puts a file beside the endpoints, for Kestrel to serve.</summary>
    public Task AddStaticFileAsync(string name, byte[] content, CancellationToken cancellationToken) =>
        File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), content, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(5)));
        Client.Dispose();
        Files.Dispose();
        Clock.Dispose();
        await app.DisposeAsync();
        await kestrel.DisposeAsync();
        await azurite.DisposeAsync();
        folder.Delete(recursive: true);
        stop.Dispose();
    }
}
