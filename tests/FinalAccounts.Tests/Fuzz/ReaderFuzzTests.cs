using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Fuzz;

/// <summary>
/// Every reader survives every spoilt file: an outcome or a refusal in two languages, within the time limit and within bounded memory.
/// <c>FUZZ_INPUTS</c> sets how many inputs are made of each file (default 60), <c>FUZZ_FIRST</c> the first seed. A failure names the seed and the file
/// it comes back from.
/// </summary>
public sealed class ReaderFuzzTests
{
    /// <summary>No reader may allocate more for a file of a few kilobytes.</summary>
    private const long MostAllocated = 256L << 20;

    private static readonly ReadLimits Limits = ReadLimits.Default with { MaxTime = TimeSpan.FromMinutes(2), MaxExpandedBytes = 32 << 20, MaxPages = 100, MaxCells = 100_000 };

    private static readonly int Inputs = TestSetting.Number("FUZZ_INPUTS", 60);

    private static readonly int First = TestSetting.Number("FUZZ_FIRST", 1);

    public static TheoryData<string> Files => [.. SmallFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_not_spoilt_is_read(string name) =>
        Assert.All(Read(SmallFiles.All[name], name), file => Assert.True(file.Outcome.Succeeded, file.Outcome.Refusal?.ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spoilt_file_is_read_or_refused(string name)
    {
        var others = SmallFiles.All.Values.ToList();
        var failures = new List<string>();
        for (var seed = First; seed < First + Inputs; seed++)
        {
            var content = new Spoiler(seed).Spoil(SmallFiles.All[name], others[seed % others.Count]);
            if (Failure(content, name) is { } failure)
                failures.Add($"seed {seed}: {failure}");
        }

        Assert.True(failures.Count == 0, $"{name}: {failures.Count} of {Inputs} inputs\n" + string.Join('\n', failures.Take(5)));
    }

    private static string? Failure(byte[] content, string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<ReadFile> files;
        try
        {
            files = Read(content, name);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > MostAllocated)
            return $"{allocated >> 20} MB were allocated for {content.Length} bytes";
        foreach (var refusal in files.Select(file => file.Outcome.Refusal).OfType<Refusal>())
        {
            if (refusal.Code == "too-slow" || refusal.Code.Length == 0 || refusal.Message.Zh.Length == 0 || refusal.Message.En.Length == 0)
                return refusal.ToString();
        }

        return files.Count == 0 ? "no outcome" : null;
    }

    private static IReadOnlyList<ReadFile> Read(byte[] content, string name) =>
        DocumentReaders.CreateDefault().ReadAll(content, name, Limits, TestContext.Current.CancellationToken);
}
