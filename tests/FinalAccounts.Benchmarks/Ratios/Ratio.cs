namespace FinalAccounts.Benchmarks.Ratios;

/// <summary>One thing that is measured against a reference in the same run.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Reference">What it is compared with.</param>
/// <param name="Goal">The ratio to reach at most; null for a floor.</param>
/// <param name="Measure">Gives the ratio, or null where what it needs is not on this machine.</param>
internal sealed record Ratio(string What, string Reference, decimal? Goal, Func<double?> Measure);
