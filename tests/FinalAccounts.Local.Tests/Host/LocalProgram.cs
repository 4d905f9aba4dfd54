using System.Diagnostics;

namespace FinalAccounts.Local.Tests.Host;

/// <summary>Runs the program as a user does: as a process of its own.</summary>
internal sealed class LocalProgram : IAsyncDisposable
{
    private readonly Process process;

    private LocalProgram(Process process) => this.process = process;

    /// <summary>Starts it.</summary>
    /// <param name="path">What the process sees as PATH; null for this process's own.</param>
    /// <param name="arguments">The arguments.</param>
    public static LocalProgram Start(string? path, params string[] arguments) => Start(path, new Dictionary<string, string>(), arguments);

    /// <summary>Starts it with more settings.</summary>
    /// <param name="path">What the process sees as PATH; null for this process's own.</param>
    /// <param name="settings">Variables of its environment.</param>
    /// <param name="arguments">The arguments.</param>
    public static LocalProgram Start(string? path, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(DotNet)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = RepositoryFiles.Root,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "FinalAccounts.Local.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        if (path is not null)
        {
            start.Environment["PATH"] = path;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string? path,
        string[] arguments,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string>? settings = null)
    {
        await using var program = Start(path, settings ?? new Dictionary<string, string>(), arguments);
        var output = program.process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = program.process.StandardError.ReadToEndAsync(cancellationToken);
        await program.process.WaitForExitAsync(cancellationToken);
        return (program.process.ExitCode, await output, await error);
    }

    /// <summary>Reads lines until one holds a text; gives everything that was read.</summary>
    public async Task<string> ReadUntilAsync(string text, CancellationToken cancellationToken)
    {
        var read = "";
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            read += line + "\n";
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return read;
            }
        }

        throw new InvalidOperationException($"The program ended without “{text}”: {read}{await process.StandardError.ReadToEndAsync(cancellationToken)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    // The dotnet that runs this test: <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll.
    private static string DotNet => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(typeof(object).Assembly.Location)!,
        "..", "..", "..",
        OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
