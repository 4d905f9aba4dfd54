using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using Xunit;

namespace FinalAccounts.Tests.Mutations;

/// <summary>
/// The mutation run over what is printed: one figure is printed wrongly, the file is read, and the slip must be found whatever the reader has to work out. <c>PRINTED_REPORTS</c>
/// sets how many reports are printed in each layout, <c>PRINTED_EVERY</c> how many changes are left out between two; <c>MUTATION_TABLE</c> names a file for the tables.
/// </summary>
public class PrintedMutationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(null, 99, 95)]
    [InlineData(LayoutKind.Tabs, 99, 95)]
    [InlineData(LayoutKind.Markdown, 99, 95)]
    [InlineData(LayoutKind.Html, 99, 95)]
    [InlineData(LayoutKind.Aligned, 98, 95)]
    [InlineData(LayoutKind.Squeezed, 99, 95)]
    [InlineData(LayoutKind.CellPerLine, 99, 95)]
    [InlineData(LayoutKind.PdfOrder, 99, 95)]
    public void A_figure_that_is_printed_wrongly_is_found_and_named(LayoutKind? layout, int detected, int named)
    {
        var reports = Enumerable.Range(201, TestSetting.Number("PRINTED_REPORTS", 2)).Select(GeneratedReport.Create);
        var score = new MutationScore([.. reports.SelectMany(report => PrintedMutationRun.Over(report, layout, TestSetting.Number("PRINTED_EVERY", 60)))]);
        var row = $"| {layout?.ToString() ?? "tables"} | {score.Tried} | {score.Detected} % | {score.Bound} | {score.First} % | {score.Mended} % | {score.Several} % |";
        output.WriteLine(row);
        output.WriteLine(string.Join('\n', score.Misses.Take(TestSetting.Number("MUTATION_SHOWN", 12))));
        if (Environment.GetEnvironmentVariable("MUTATION_TABLE") is { Length: > 0 } path)
        {
            File.AppendAllText(path, $"{row}\n{string.Join('\n', score.Misses.Take(TestSetting.Number("MUTATION_SHOWN", 12)))}\n\n");
        }

        Assert.True(score.Tried > 40, "too few changes to measure");
        Assert.InRange(score.Detected, detected, 100);
        Assert.InRange(score.First, named, 100);
        Assert.InRange(score.Several, 0, 2);
    }
}
