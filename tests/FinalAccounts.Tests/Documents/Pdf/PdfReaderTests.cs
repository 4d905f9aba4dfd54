using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

public sealed class PdfReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_generated_report_that_Chromium_prints_gives_back_every_cell(int seed)
    {
        var report = GeneratedReport.Create(seed);
        var document = ReadingFiles.Document(ReadingFiles.PrintByChromium(HtmlLayout.Print(report.Document)), "report.pdf");
        Assert.Equal(FinalAccounts.Documents.DocumentFormat.Pdf, document.Format);
        Assert.Equal(PrintedTables.Rows(report), ReadingFiles.Rows(document));
    }
}
