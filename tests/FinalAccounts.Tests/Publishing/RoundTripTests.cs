using System.Text;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

/// <summary>What is published of the seed is itself a report: reading the workbook, the page and the printed page again gives the 827 cells of the transcription.</summary>
public sealed class RoundTripTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    [Theory]
    [InlineData("report.xlsx")]
    [InlineData("index.html")]
    public void The_published_file_reads_back_to_the_same_cells(string name) => ReadsBack(seed.Content(name).ToArray(), name);

    [Fact]
    public void The_page_as_Chromium_prints_it_reads_back_to_the_same_cells() =>
        ReadsBack(ReadingFiles.PrintByChromium(Encoding.UTF8.GetString(seed.Content("index.html").Span)), "index.pdf");

    private static void ReadsBack(byte[] content, string name)
    {
        var outcome = new ReportNormaliser().Normalise(ReadingFiles.Document(content, name), TestContext.Current.CancellationToken);
        Assert.True(outcome.Succeeded, outcome.Refusal?.ToString());
        var expected = TruthReport.Load().Statements.SelectMany(statement => statement.Figures).ToList();
        Assert.Equal(827, expected.Count);
        Assert.Empty(expected.Where(figure => !IsSame(figure, outcome.Value![figure.Key])).Select(figure => $"{figure.Key} {figure.Printed}: {outcome.Value![figure.Key]?.Printed ?? "missing"}"));
        Assert.Empty(outcome.Value!.Statements.SelectMany(statement => statement.Problems).Select(problem => problem.Message.En));
    }

    private static bool IsSame(Figure expected, Figure? read) =>
        read is not null && read.Value == expected.Value && read.NotApplicable == expected.NotApplicable && read.Unit == expected.Unit;
}
