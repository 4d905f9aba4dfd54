using System.Globalization;
using BenchmarkDotNet.Running;
using FinalAccounts.Benchmarks.Ratios;
using FinalAccounts.Benchmarks.Storage;

// Without arguments: the ratios of docs/performance.md that need no storage, as its table. "storage": those through the storage emulator and HTTP.
// "store-size [few many]": the cost of a report in a large store against a small one. Anything else: BenchmarkDotNet on the small pieces.
switch (args)
{
    case []:
        RatioRun.Print(Console.Out);
        break;
    case ["storage"]:
        await StorageRatios.PrintAsync(Console.Out, CancellationToken.None);
        break;
    case ["store-size"]:
        await StoreSize.PrintAsync(Console.Out, few: 100, many: 10_000, CancellationToken.None);
        break;
    case ["store-size", var few, var many]:
        await StoreSize.PrintAsync(Console.Out, Number(few), Number(many), CancellationToken.None);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioRun).Assembly).Run(args);
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
