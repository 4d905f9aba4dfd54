using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Tests.Documents.Pdf.Looks;
using FinalAccounts.Tests.Generated;
using Xunit;

namespace FinalAccounts.Tests.Mutations;

/// <summary>
/// The mutation run over what is printed: one figure is printed wrongly, the file is read, and the slip must be found whatever the reader has to work out. <c>PRINTED_REPORTS</c>
/// sets how many reports are printed in each layout, <c>PRINTED_EVERY</c> how many changes are left out between two; <c>MUTATION_TABLE</c> names a file for the tables.
/// </summary>
public class PrintedMutationTests(ITestOutputHelper output)
{
    private static readonly int Every = TestSetting.Number("PRINTED_EVERY", 60);

    private static IEnumerable<GeneratedReport> Reports => Enumerable.Range(201, TestSetting.Number("PRINTED_REPORTS", 2)).Select(GeneratedReport.Create);

    [Theory]
    [InlineData(LayoutKind.Tabs, 99, 95)]
    [InlineData(LayoutKind.Markdown, 99, 95)]
    [InlineData(LayoutKind.Html, 99, 95)]
    [InlineData(LayoutKind.Aligned, 98, 95)]
    [InlineData(LayoutKind.Squeezed, 99, 95)]
    [InlineData(LayoutKind.CellPerLine, 99, 95)]
    [InlineData(LayoutKind.PdfOrder, 99, 95)]
    public void A_figure_that_is_printed_wrongly_is_found_and_named(LayoutKind layout, int detected, int named) =>
        Hold(layout.ToString(), Reports.SelectMany(report => PrintedMutationRun.Over(report, layout, Every)), detected, named);

    [Fact]
    public void A_figure_that_a_table_prints_wrongly_is_found_and_named() =>
        Hold("tables", Reports.SelectMany(report => PrintedMutationRun.Over(GeneratedDocument.Of(report), Every)), 99, 95);

    [Theory]
    [InlineData("a grid")]
    [InlineData("no lines")]
    [InlineData("lines between rows only")]
    public void A_figure_that_a_PDF_prints_wrongly_is_found_and_named(string look) =>
        Hold("PDF, " + look, Reports.SelectMany(report => PrintedMutationRun.Over(ReadingFiles.Document(Look.All.Single(one => one.Name == look).Print(report), "report.pdf"), Every)), 98, 95);

    [Fact]
    public void A_figure_that_a_published_PDF_prints_wrongly_is_found_and_named() =>
        Hold("a published PDF", PrintedMutationRun.Over(ReadingFiles.Document(ReadingFiles.Corpus("shanghai-putuo-finance-2024.pdf"), "report.pdf"), Every / 2), 99, 95);

    private void Hold(string name, IEnumerable<MutationOutcome> outcomes, int detected, int named)
    {
        var score = new MutationScore([.. outcomes]);
        var shown = string.Join('\n', score.Misses.Take(TestSetting.Number("MUTATION_SHOWN", 12)));
        var row = $"| {name} | {score.Tried} | {score.Detected} % | {score.Bound} | {score.First} % | {score.Mended} % | {score.Several} % |";
        output.WriteLine($"{row}\n{shown}");
        if (Environment.GetEnvironmentVariable("MUTATION_TABLE") is { Length: > 0 } path)
        {
            File.AppendAllText(path, $"{row}\n{shown}\n\n");
        }

        Assert.True(score.Tried > 40, "too few changes to measure");
        Assert.InRange(score.Detected, detected, 100);
        Assert.InRange(score.First, named, 100);
        Assert.InRange(score.Several, 0, 2);
    }
}
