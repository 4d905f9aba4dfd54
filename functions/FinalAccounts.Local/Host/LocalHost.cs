using System.Text;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Steps;
using FinalAccounts.CommandLine;
using FinalAccounts.Local.Azurite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Local.Host;

/// <summary>Runs the storage emulator, every step and the HTTP endpoints on this machine.</summary>
internal static class LocalHost
{
    // Enough for any client on this machine; it is no secret here, and keeps requests that change something the same as on Azure.
    private const string FunctionKey = "local";

    /// <summary>Runs until the work is done (<see cref="HostOptions.Once"/>) or until it is cancelled.</summary>
    /// <exception cref="LocalHostException">When this machine lacks something; the message says what to do.</exception>
    public static async Task<ExitCode> RunAsync(HostOptions options, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(options.Seeds))
        {
            throw new LocalHostException(new(
                $"没有文件夹 {options.Seeds}。请在仓库目录中运行，或用 --seeds 指定含有决算报告的文件夹。",
                $"There is no folder {options.Seeds}. Run inside the repository, or name a folder of reports with --seeds."));
        }

        var port = Ports.ForWeb(options.Port);
        Console.OutputEncoding = Encoding.UTF8;
        var output = Console.Out;
        var say = (string zh, string en) => output.WriteLine(new BilingualText(zh, en).In(options.Language));
        await using var azurite = options.Storage is null ? await StartEmulatorAsync(options, say, cancellationToken) : null;
        var storage = options.Storage ?? azurite!.ConnectionString;
        await using var app = await StartAsync(wished => Build(storage, wished, output, options.Language), port, options.Port is null, cancellationToken);
        var workers = app.Services.GetRequiredService<PipelineWorkers>();
        var address = new Uri(app.Urls.First().TrimEnd('/') + "/");
        if (options.Port is null && address.Port != Ports.DefaultWeb)
        {
            say($"端口 {Ports.DefaultWeb} 已被占用，网页和接口改用 {address.Port}。", $"Port {Ports.DefaultWeb} is taken; page and API use {address.Port}.");
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, app.Lifetime.ApplicationStopping);
        var work = workers.RunAsync(stop.Token);
        try
        {
            return await ServeAsync(app.Services, options, address, output, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(5), CancellationToken.None));
        }
    }

    // Between the look at a port and its use another program may have taken it.
    private static async Task<WebApplication> StartAsync(Func<int, WebApplication> build, int port, bool anyPort, CancellationToken cancellationToken)
    {
        var app = build(port);
        try
        {
            await app.Services.GetRequiredService<PipelineWorkers>().CreateStorageAsync(cancellationToken);
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch (IOException) when (anyPort && port != 0)
        {
            await app.DisposeAsync();
            return await StartAsync(build, port: 0, anyPort, cancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static async Task<AzuriteProcess> StartEmulatorAsync(HostOptions options, Action<string, string> say, CancellationToken cancellationToken)
    {
        var ports = Ports.ForEmulator();
        var azurite = await AzuriteProcess.StartAsync(options.Data, ports, cancellationToken);
        if (ports.Blobs == 0)
        {
            say("端口 10000 至 10002 中有的已被占用，存储模拟器改用空闲端口：", "Some of the ports 10000 to 10002 are taken; the storage emulator uses free ones:");
        }

        say($"存储模拟器：{azurite.Blobs} {azurite.Queues} {azurite.Tables}", $"Storage emulator: {azurite.Blobs} {azurite.Queues} {azurite.Tables}");
        return azurite;
    }

    private static async Task<ExitCode> ServeAsync(
        IServiceProvider services,
        HostOptions options,
        Uri address,
        TextWriter output,
        CancellationToken cancellationToken)
    {
        var folder = services.GetRequiredService<InboxFolder>();
        await folder.UploadAsync(options.Seeds, cancellationToken);
        if (Directory.Exists(options.Inbox))
        {
            await folder.UploadAsync(options.Inbox, cancellationToken);
        }

        await services.GetRequiredService<PipelineWorkers>().UntilDoneAsync(cancellationToken);
        await services.GetRequiredService<PublishLines>().RunAsync(cancellationToken);
        await services.GetRequiredService<PipelineWorkers>().UntilDoneAsync(cancellationToken);
        var summary = ActivatorUtilities.CreateInstance<Summary>(services, output, options.Language);
        var code = await summary.PrintAsync(address, cancellationToken);
        if (!options.Once)
        {
            Directory.CreateDirectory(options.Inbox);
            summary.PrintAddresses(address, options.Inbox);
            await folder.WatchAsync(options.Inbox, cancellationToken);
        }

        return code;
    }

    private static WebApplication Build(string storage, int port, TextWriter output, string language)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection([new(ResourceNames.StorageConnection, storage)]);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders()
            .AddProvider(new ProgressLog(output, language))
            .AddFilter("Microsoft", LogLevel.Warning)

            // That it could not start is thrown as well, and said by whoever catches it.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddFilter("Azure", LogLevel.Warning);
        PipelineWorkers.Add(builder.Services.AddFinalAccounts(builder.Configuration));
        var app = builder.Build();
        app.MapFinalAccounts(FunctionKey);
        return app;
    }
}
