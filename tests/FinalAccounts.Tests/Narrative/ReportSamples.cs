using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>The reports that tests of the prose read: the seed, the corpus where it is at hand, and the seed with lines put in.</summary>
internal static class ReportSamples
{
    private static readonly DocumentReaders Readers = new([new PdfReader(), new PlainTextReader()]);
    private static readonly Lazy<string> SeedText = new(() => File.ReadAllText(SeedPath()));

    /// <summary>Where the seed lies.</summary>
    public static string SeedPath() => Path.Combine(Root(), "seeds", TruthReport.FileName);

    /// <summary>The seed as the pipeline reads it.</summary>
    public static FinalAccountsReport Seed() => Read(SeedText.Value);

    /// <summary>The seed with some of its text changed; what is replaced must be there.</summary>
    public static FinalAccountsReport SeedWith(params (string Printed, string Planted)[] changes)
    {
        var text = SeedText.Value;
        foreach (var (printed, planted) in changes)
        {
            Assert.Contains(printed, text, StringComparison.Ordinal);
            text = text.Replace(printed, planted, StringComparison.Ordinal);
        }

        return Read(text);
    }

    /// <summary>The seed with its part three replaced by other prose, as another province words it.</summary>
    public static FinalAccountsReport SeedWithProse(string prose)
    {
        var text = SeedText.Value;
        var start = text.LastIndexOf("一、收入决算情况说明", StringComparison.Ordinal);
        var end = text.LastIndexOf("第四部分 名词解释", StringComparison.Ordinal);
        return Read(text[..start] + prose.ReplaceLineEndings("\n") + "\n\n" + text[end..text.LastIndexOf("第五部分 附件", StringComparison.Ordinal)]);
    }

    /// <summary>A report of the corpus; skips the test where the corpus is absent.</summary>
    public static FinalAccountsReport Corpus(string name) => Read(ReadingFiles.Corpus(name), name);

    /// <summary>A report given as text.</summary>
    public static FinalAccountsReport Read(string text) => Read(Encoding.UTF8.GetBytes(text), TruthReport.FileName);

    private static FinalAccountsReport Read(byte[] content, string name)
    {
        var document = Readers.Read(content, name, ReadLimits.Default, CancellationToken.None);
        Assert.True(document.Succeeded);
        var report = new ReportNormaliser().Normalise(document.Value);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        return report.Value;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FinalAccountsPipeline.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
