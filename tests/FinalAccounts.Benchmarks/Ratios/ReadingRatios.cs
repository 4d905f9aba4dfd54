using System.Text;
using FinalAccounts.Checks;
using UglyToad.PdfPig;

namespace FinalAccounts.Benchmarks.Ratios;

/// <summary>Reading and checking one report in memory.</summary>
internal static class ReadingRatios
{
    private static readonly ReportInspector Inspector = ReportInspector.CreateDefault();

    public static IEnumerable<Ratio> All =>
    [
        new("text report → figures, claims, findings (warm, one core)", "decoding the file and splitting it into lines and cells", 15m, Text),
        new("PDF report → figures, claims, findings", "PdfPig's letters and paths of the same file", 1.3m, Pdf),
        new("the solver on a report with one wrong figure", "the plain check of the same report", 3m, Solver),
        new("allocations of a text report", "the size of the file", 40m, Allocations),
        new("what the result of a text report keeps: a floor of the row above", "the size of the file", Goal: null, Kept),
    ];

    private static double? Text() => Stopwatches.Ratio(
        () => Inspect(BenchmarkFiles.Seed, "report.txt"),
        () => SplitIntoCells(BenchmarkFiles.Seed));

    private static double? Pdf() =>
        BenchmarkFiles.CorpusPdf() is { } pdf
            ? Stopwatches.Ratio(() => Inspect(pdf, "report.pdf"), () => LettersAndPaths(pdf), rounds: 9, warmUp: 3)
            : null;

    private static double? Solver()
    {
        var report = Inspect(BenchmarkFiles.Seed, "report.txt").Report;
        var wrong = Inspect(WithOneWrongFigure(), "report.txt").Report;
        var checker = new ReportChecker();
        return Stopwatches.Ratio(() => checker.Check(wrong), () => checker.Check(report));
    }

    private static double? Allocations()
    {
        Inspect(BenchmarkFiles.Seed, "report.txt");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Inspect(BenchmarkFiles.Seed, "report.txt");
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / BenchmarkFiles.Seed.Length;
    }

    /// <summary>What a result keeps in memory for as long as it is held: nothing that hands it out can allocate less.</summary>
    private static double? Kept()
    {
        const int Results = 20;
        var results = new Inspection[Results];
        Inspect(BenchmarkFiles.Seed, "report.txt");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Results; i++)
        {
            results[i] = Inspect(BenchmarkFiles.Seed, "report.txt");
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(results);
        return (double)kept / Results / BenchmarkFiles.Seed.Length;
    }

    private static Inspection Inspect(byte[] content, string name) =>
        Inspector.Inspect(content, name).Value ?? throw new InvalidOperationException($"{name} was refused.");

    private static byte[] WithOneWrongFigure()
    {
        var text = Encoding.UTF8.GetString(BenchmarkFiles.Seed);
        var at = text.IndexOf("\t453.16\t", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), "\t435.16\t", text.AsSpan(at + "\t453.16\t".Length)));
    }

    private static void SplitIntoCells(byte[] content)
    {
        var cells = 0;
        foreach (var line in Encoding.UTF8.GetString(content).Split('\n'))
        {
            cells += line.Split('\t').Length;
        }

        GC.KeepAlive(cells);
    }

    private static void LettersAndPaths(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        foreach (var page in document.GetPages())
        {
            GC.KeepAlive(page.Letters);
            GC.KeepAlive(page.Paths);
        }
    }
}
