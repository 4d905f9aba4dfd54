using System.Globalization;

namespace FinalAccounts.Benchmarks.Ratios;

/// <summary>Measures every ratio and prints the table of <c>docs/performance.md</c>.</summary>
internal static class RatioRun
{
    /// <summary>Prints the table, a row as soon as it is measured.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine("| what | reference in the same run | to reach | measured |");
        output.WriteLine("|---|---|---|---|");
        foreach (var ratio in (IEnumerable<Ratio>)[.. ReadingRatios.All, .. ProcessRatios.All])
        {
            var measured = ratio.Measure() is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) + " ×" : "not measured here";
            var goal = ratio.Goal is { } most ? $"≤ {most.ToString(CultureInfo.InvariantCulture)} ×" : "";
            output.WriteLine($"| {ratio.What} | {ratio.Reference} | {goal} | {measured} |");
            output.Flush();
        }
    }
}
