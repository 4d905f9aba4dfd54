using System.Diagnostics;

namespace FinalAccounts.Benchmarks.Ratios;

/// <summary>Whole processes, cold.</summary>
internal static class ProcessRatios
{
    private const string Empty = "tests/FinalAccounts.Benchmarks.Empty";

    public static IEnumerable<Ratio> All =>
    [
        new("`check` of one file, whole process, cold", "an empty .NET program", 2.5m, Cold),
        new("`check` of 1,000 files on two cores", "1,000 × one file, one core", 0.6m, Thousand),
    ];

    private static double? Cold() =>
        BenchmarkFiles.CommandLine() is { } check && BenchmarkFiles.Program(Empty) is { } empty
            ? Stopwatches.Ratio(() => Run(check, "check", RepositoryFiles.Seed), () => Run(empty), rounds: 15, warmUp: 3)
            : null;

    private static double? Thousand()
    {
        if (BenchmarkFiles.CommandLine() is not { } check)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("reports-");
        try
        {
            for (var i = 0; i < 1_000; i++)
            {
                File.Copy(RepositoryFiles.Seed, Path.Combine(folder.FullName, $"{i:0000}.txt"));
            }

            return Stopwatches.Ratio(
                () => Run(check, "check", folder.FullName, "--jobs", "2"),
                () => Run(check, "check", folder.FullName, "--jobs", "1"),
                rounds: 3,
                warmUp: 1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
