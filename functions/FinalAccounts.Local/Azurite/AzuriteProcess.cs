using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Local.Azurite;

/// <summary>The storage emulator as a child process. It is ended when this object is disposed of, and when this process ends.</summary>
public sealed partial class AzuriteProcess : IAsyncDisposable
{
    // The account and the key that every Azure storage emulator has; they are published and guard nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(15);

    private readonly Process process;

    private AzuriteProcess(Process process, Uri blobs, Uri queues, Uri tables)
    {
        this.process = process;
        (Blobs, Queues, Tables) = (blobs, queues, tables);
    }

    /// <summary>The address of the blob service.</summary>
    public Uri Blobs { get; }

    /// <summary>The address of the queue service.</summary>
    public Uri Queues { get; }

    /// <summary>The address of the table service.</summary>
    public Uri Tables { get; }

    /// <summary>The connection string for the SDKs and for any storage tool.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint={Blobs}{Account};QueueEndpoint={Queues}{Account};TableEndpoint={Tables}{Account};";

    /// <summary>Starts the emulator.</summary>
    /// <param name="folder">Where its data lies; null to keep it in memory.</param>
    /// <param name="ports">The ports of blobs, queues and tables; 0 for any free one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="LocalHostException">When it cannot be started; the message says what to do.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        string? folder,
        (int Blobs, int Queues, int Tables) ports,
        CancellationToken cancellationToken)
    {
        var started = Launch(AzuriteInstallation.Script, folder, ports);
        var output = new StringBuilder();
        try
        {
            var addresses = new Dictionary<string, Uri>();
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(StartTimeout);
            while (addresses.Count < 3)
            {
                var line = await started.StandardOutput.ReadLineAsync(timeout.Token)
                    ?? throw new LocalHostException(NotStarted(output, await started.StandardError.ReadToEndAsync(timeout.Token)));
                output.AppendLine(line);
                if (Listening().Match(line) is { Success: true } match)
                {
                    addresses[match.Groups["service"].Value] = new(match.Groups["address"].Value);
                }
            }

            // Nobody needs the rest, but a full pipe would stop the emulator.
            _ = started.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            _ = started.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new(started, addresses["Blob"], addresses["Queue"], addresses["Table"]);
        }
        catch (Exception exception)
        {
            End(started);
            if (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new LocalHostException(NotStarted(output, "no answer within a minute"));
            }

            throw;
        }
    }

    /// <summary>Ends the emulator. It is asked first, so that what it holds in memory gets into its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var timeout = new CancellationTokenSource(EndTimeout);
            try
            {
                process.StandardInput.Close();
                await process.WaitForExitAsync(timeout.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }

        process.Dispose();
    }

    private static Process Launch(string script, string? folder, (int Blobs, int Queues, int Tables) ports)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        foreach (var argument in (string[])
        [
            script,
            "--skipApiVersionCheck",
            "--disableTelemetry",
            "--silent",
            "--blobPort", Port(ports.Blobs),
            "--queuePort", Port(ports.Queues),
            "--tablePort", Port(ports.Tables),
            .. folder is null ? (string[])["--inMemoryPersistence"] : ["--location", folder],
        ])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new LocalHostException(AzuriteInstallation.NodeIsMissing);
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static BilingualText NotStarted(StringBuilder output, string error)
    {
        var detail = LastLine(error) ?? LastLine(output.ToString()) ?? "?";
        return new(
            $"存储模拟器 Azurite 无法启动：{detail}。请检查 Node.js 版本（需 20 以上），必要时删除 functions/FinalAccounts.Local/Azurite/node_modules 后重新运行。",
            $"The storage emulator Azurite did not start: {detail}. Check that Node.js is 20 or later; if it is, delete functions/FinalAccounts.Local/Azurite/node_modules and run again.");
    }

    private static string? LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();

    private static string Port(int port) => port.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}
