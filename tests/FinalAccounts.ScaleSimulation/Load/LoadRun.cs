using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;

namespace FinalAccounts.ScaleSimulation.Load;

/// <summary>Uploads many different generated reports at once to the local host, a process of its own, and watches what it takes.</summary>
internal static class LoadRun
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Prints a table: for each number of reports the time and the processor time of each report, and the most memory.</summary>
    /// <param name="counts">The numbers of reports, such as 50 and 1000.</param>
    public static async Task PrintAsync(IEnumerable<int> counts)
    {
        // Starting and ending cost the same for any number, and are no cost of a report.
        var idle = await RunAsync(0);
        Console.WriteLine($"Start and end: {idle.Elapsed.TotalSeconds:N1} s, {idle.Processor.TotalSeconds:N1} s of processor, {idle.Bytes / 1_048_576:N0} MiB");
        Console.WriteLine();
        Console.WriteLine("| reports | seconds | ms a report | ms of processor a report | MiB at most | published, refused, put aside |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---|");
        foreach (var count in counts)
        {
            var run = await RunAsync(count);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count} | {run.Elapsed.TotalSeconds:N1} | {(run.Elapsed - idle.Elapsed).TotalMilliseconds / count:N0} | {(run.Processor - idle.Processor).TotalMilliseconds / count:N0} | {run.Bytes / 1_048_576:N0} | {run.Outcome} |"));
        }
    }

    private static async Task<(TimeSpan Elapsed, TimeSpan Processor, long Bytes, string Outcome)> RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("final-accounts-load-");
        try
        {
            var seeds = folder.CreateSubdirectory("seeds");
            for (var number = 1; number <= count; number++)
            {
                // Two made-up departments may share a name; then they would be versions of one report.
                var report = GeneratedReport.Create(number);
                var name = report.Department.Name;
                var text = report.Text(LayoutKind.Tabs).Replace(name, $"{name[..^1]}第{number}局", StringComparison.Ordinal);
                await File.WriteAllTextAsync(Path.Combine(seeds.FullName, $"{number:D5}.txt"), text);
            }

            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
            foreach (var argument in (string[])
                [Path.Combine(AppContext.BaseDirectory, "FinalAccounts.Local.dll"), "--once", "--seeds", seeds.FullName, "--inbox", folder.FullName + "/inbox", "--language", "en"])
            {
                start.ArgumentList.Add(argument);
            }

            return await WatchAsync(start);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Elapsed, TimeSpan Processor, long Bytes, string Outcome)> WatchAsync(ProcessStartInfo start)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, bytes) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Look))
        {
            process.Refresh();
            try
            {
                (processor, bytes) = (process.TotalProcessorTime, Math.Max(bytes, process.WorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines.
            }
        }

        var elapsed = clock.Elapsed;
        var lines = (await output).Split('\n');
        int Count(string text) => lines.Count(line => line.Contains(text, StringComparison.Ordinal));
        return (elapsed, processor, bytes, $"{Count("is what readers see")}, {Count(" is refused")}, {Count("put aside")}");
    }
}
