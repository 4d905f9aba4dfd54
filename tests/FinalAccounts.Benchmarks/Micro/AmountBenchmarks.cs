using BenchmarkDotNet.Attributes;

namespace FinalAccounts.Benchmarks.Micro;

/// <summary>The small pieces that run once for every figure.</summary>
[MemoryDiagnoser]
public class AmountBenchmarks
{
    /// <summary>The interval of one printed amount.</summary>
    [Benchmark]
    public Interval OfPrinted() => Interval.OfPrinted(34_763.87m, 2).Times(10_000m);
}
