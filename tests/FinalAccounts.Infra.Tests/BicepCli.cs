using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FinalAccounts.Infra.Tests;

/// <summary>The Bicep compiler of the package Azure.Bicep.CommandLine.linux-x64, run as people run it.</summary>
internal static class BicepCli
{
    /// <summary>Whether the compiler runs on this machine.</summary>
    public static bool RunsHere { get; } =
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64;

    /// <summary>Runs one command and waits for it. What it says on either stream is <see cref="BicepRun.Said"/>.</summary>
    /// <param name="environment">Variables that the parameter file reads.</param>
    /// <param name="arguments">Command and arguments, as on a command line.</param>
    public static BicepRun Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(RepositoryFiles.Metadata("BicepCli"), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOurs).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BicepRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <inheritdoc cref="Run(IReadOnlyDictionary{string, string}, string[])"/>
    public static BicepRun Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    // A developer who is signed in with azd has these; the result must not depend on them.
    private static bool IsOurs(string name) =>
        name.StartsWith("AZURE_", StringComparison.Ordinal) || name.StartsWith("FINAL_ACCOUNTS_", StringComparison.Ordinal);
}
