using BenchmarkDotNet.Running;
using FinalAccounts.Benchmarks.Ratios;

// Without arguments: every ratio of docs/performance.md, as its table. With arguments: BenchmarkDotNet on the small pieces.
if (args.Length > 0)
{
    BenchmarkSwitcher.FromAssembly(typeof(RatioRun).Assembly).Run(args);
    return;
}

RatioRun.Print(Console.Out);
