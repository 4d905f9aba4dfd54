using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Local.Azurite;
using FinalAccounts.ScaleSimulation.Measuring;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>
/// A server with the endpoints on a free port, and a storage emulator of its own, so that lists are known whole: the seed is published and one file was refused.
/// </summary>
public sealed class ApiServer : IAsyncLifetime
{
    public const string FunctionKey = "key-of-the-tests";

    public const string RefusedFile = "empty.txt";

    private AzuriteProcess? azurite;
    private WebApplication? app;

    /// <summary>What the server asked of storage.</summary>
    internal Traffic Traffic { get; } = new();

    /// <summary>A client of the server; it speaks no language unless a test says so.</summary>
    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => app!.Services;

    public T Get<T>()
        where T : notnull => app!.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        var token = TestContext.Current.CancellationToken;
        azurite = await AzuriteProcess.StartAsync(folder: null, (0, 0, 0), token);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(StorageClients.FromConnectionString(azurite.ConnectionString, service => new CountingTransport(service, Traffic)));
        builder.Services.AddSingleton(new SiteOptions { LinePagesUpTo = 0 });
        builder.Services.AddFinalAccounts(builder.Configuration);
        app = builder.Build();
        app.MapFinalAccounts(FunctionKey);
        await Get<BlobStore>().CreateContainersAsync(token);
        await Get<QueueStore>().CreateQueuesAsync(token);
        await Get<TableStore>().CreateTablesAsync(token);
        await app.StartAsync(token);
        Client = new() { BaseAddress = new(app.Urls.First()) };

        var pipeline = new PipelineRunner(app.Services);
        await pipeline.PublishAsync(Seed.FileName, await File.ReadAllBytesAsync(Seed.Path, token));
        await pipeline.PublishAsync(RefusedFile, default);
        await Get<RepublishTable>().BeginAsync(2024, "the run of the tests", TimeProvider.System.GetUtcNow(), token);
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }
}
