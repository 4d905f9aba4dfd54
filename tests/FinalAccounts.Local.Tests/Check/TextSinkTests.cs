using System.Text;
using FinalAccounts.CommandLine;
using FinalAccounts.Documents;
using FinalAccounts.Publishing.Check;
using Xunit;

namespace FinalAccounts.Local.Tests.Check;

public class TextSinkTests
{
    [Theory]
    [InlineData("zh", "未读 [hidden-sheet-left-out] 隐藏的工作表未读。")]
    [InlineData("en", "not read [hidden-sheet-left-out] The hidden sheet was not read. (page 3)")]
    public void What_the_reader_left_out_is_printed_behind_the_findings(string language, string line)
    {
        var seed = ReportInspector.CreateDefault().Inspect(File.ReadAllBytes(RepositoryFiles.Seed), "seed.txt", TestContext.Current.CancellationToken).Value!;
        var note = new ReaderNote("hidden-sheet-left-out", new("隐藏的工作表未读。", "The hidden sheet was not read."), new("seed.txt", Page: 3));
        using var output = new MemoryStream();

        new TextSink(output, language).Write(new("seed.txt", CheckDocument.Of(seed.Report, seed.Checks), [note]));

        Assert.Contains(line, Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}
