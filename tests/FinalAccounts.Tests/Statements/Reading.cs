using System.Text;
using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Reads texts the way the pipeline does: bytes → document → report.</summary>
internal static class Reading
{
    private static readonly DocumentReaders Readers = new([new MarkdownReader(), new PlainTextReader()]);

    /// <summary>The seed report's bytes.</summary>
    public static byte[] Seed { get; } = File.ReadAllBytes(RepositoryFiles.Seed);

    /// <summary>The seed report's text.</summary>
    public static string SeedText { get; } = Encoding.UTF8.GetString(Seed);

    public static Outcome<SourceDocument> Document(byte[] content, string name = "report.txt") =>
        Readers.Read(content, name, ReadLimits.Default, TestContext.Current.CancellationToken);

    public static Outcome<FinalAccountsReport> Try(byte[] content, string name = "report.txt")
    {
        var document = Document(content, name);
        return document.Succeeded ? new ReportNormaliser().Normalise(document.Value, TestContext.Current.CancellationToken) : document.Refusal;
    }

    public static Outcome<FinalAccountsReport> Try(string text, string name = "report.txt") => Try(Encoding.UTF8.GetBytes(text), name);

    /// <summary>The report in a text; fails the test when it is refused.</summary>
    public static FinalAccountsReport Report(string text, string name = "report.txt")
    {
        var outcome = Try(text, name);
        Assert.True(outcome.Succeeded, outcome.Refusal?.Message.En);
        return outcome.Value!;
    }
}
