using System.Text;
using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Why a PDF is refused: each reason has its code and tells in both languages what to do.</summary>
public sealed class PdfRefusalTests
{
    static PdfRefusalTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "encrypted", "密码", "password" },
        { "broken-file", "损坏", "damaged" },
        { "scanned-pdf", "扫描", "scan" },
        { "too-slow", "秒", "seconds" },
        { "fonts-without-unicode", "Unicode", "fonts" },
        { "too-many-cells", "单元格", "cells" },
        { "too-many-pages", "页", "pages" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_says_why_in_both_languages(string code, string zh, string en)
    {
        var text = new DrawnPdf { Encrypted = code == "encrypted", HasUnicode = code != "fonts-without-unicode" }.Page();
        var pdf = (code == "scanned-pdf" ? text.Fill(50, 50, 300, 500) : text.Grid([50, 110, 250], [100, 116]).Text(55, 111, "合计").Text(120, 111, "2.00")).Page().ToArray();
        var limits = code switch
        {
            "too-slow" => ReadLimits.Default with { MaxTime = TimeSpan.Zero },
            "too-many-cells" => ReadLimits.Default with { MaxCells = 1 },
            "too-many-pages" => ReadLimits.Default with { MaxPages = 1 },
            _ => ReadLimits.Default,
        };
        var outcome = ReadingFiles.Try(code == "broken-file" ? pdf[..40] : pdf, "a.pdf", limits);
        Assert.False(outcome.Succeeded);
        Assert.Equal(code, outcome.Refusal.Code);
        Assert.Contains(zh, outcome.Refusal.Message.Zh, StringComparison.Ordinal);
        Assert.Contains(en, outcome.Refusal.Message.En, StringComparison.Ordinal);
    }

    /// <summary>Fonts of Chinese office programs often name their characters only by a predefined map.</summary>
    [Theory]
    [InlineData("GBK-EUC-H")]
    [InlineData("UniGB-UCS2-H")]
    public void A_font_with_a_predefined_map_is_read(string map) =>
        Assert.Equal(["合计|1,234.50"], ReadingFiles.Rows(ReadingFiles.Document(Mapped(map), "a.pdf")));

    [Fact]
    public void Characters_of_a_map_that_is_not_known_are_noted()
    {
        var document = ReadingFiles.Document(Mapped("UniGB-UTF16-H"), "a.pdf");
        Assert.Equal(["\uFFFD\uFFFD|1,234.50"], ReadingFiles.Rows(document));
        Assert.Equal(["font-without-unicode"], document.Notes.Select(note => note.Code));
    }

    private static byte[] Mapped(string map) =>
        new DrawnPdf { CMap = map }.Page().Grid([50, 110, 250], [100, 116]).Text(55, 111, "合计").Text(120, 111, "1,234.50").ToArray();
}
