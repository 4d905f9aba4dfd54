using System.Diagnostics;

namespace FinalAccounts.Benchmarks.Ratios;

/// <summary>
/// Times two actions in turns, so that whatever slows the machine slows both, and compares their medians. Both are warmed up first.
/// </summary>
internal static class Stopwatches
{
    /// <summary>The median time of <paramref name="measured"/> over that of <paramref name="reference"/>.</summary>
    /// <param name="measured">What is measured.</param>
    /// <param name="reference">What it is compared with.</param>
    /// <param name="rounds">How many turns are counted.</param>
    /// <param name="warmUp">How many turns come before: the compiler's last tier follows some hundred calls of a method.</param>
    public static double Ratio(Action measured, Action reference, int rounds = 200, int warmUp = 600)
    {
        for (var i = 0; i < warmUp; i++)
        {
            measured();
            reference();
        }

        var first = new long[rounds];
        var second = new long[rounds];
        for (var i = 0; i < rounds; i++)
        {
            first[i] = Time(measured);
            second[i] = Time(reference);
        }

        return (double)Median(first) / Median(second);
    }

    private static long Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetTimestamp() - start;
    }

    private static long Median(long[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
