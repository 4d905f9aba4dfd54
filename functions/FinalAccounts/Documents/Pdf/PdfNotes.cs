using System.Collections.Immutable;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Collects what the reader could not trust or left out, and whether anything is left to read.</summary>
/// <param name="file">The file's name.</param>
/// <param name="unmapped">The characters that the fonts could not name.</param>
internal sealed class PdfNotes(string file, UnmappedCharacters unmapped)
{
    private readonly ImmutableArray<ReaderNote>.Builder notes = ImmutableArray.CreateBuilder<ReaderNote>();
    private int characters;
    private bool slantedNoted;
    private bool hiddenNoted;

    /// <summary>The refusal of a file without text that can be trusted, or null.</summary>
    public Refusal? Refusal
    {
        get
        {
            if (characters == 0)
                return PdfRefusals.Scanned;
            return unmapped.Count * 2 > characters ? PdfRefusals.NoUnicode : null;
        }
    }

    /// <summary>Looks at one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="untrusted">How many of its characters its fonts could not name.</param>
    public void Add(PageContent page, int untrusted)
    {
        characters += page.Glyphs.Count(glyph => !glyph.IsSpace) + page.Turned.Count;
        var place = new Place(file, page.Number);
        if (untrusted > 0)
        {
            notes.Add(new("font-without-unicode", new(
                $"第 {page.Number} 页有 {untrusted} 个字符的字体（{string.Join("、", unmapped.Fonts)}）没有 Unicode 对照，已用“\uFFFD”代替，未当作数字。请核对原文或重新导出 PDF。",
                $"On page {page.Number} the fonts ({string.Join(", ", unmapped.Fonts)}) of {untrusted} characters have no Unicode for them; they are shown as “\uFFFD” and not taken for digits. Compare with the original or export the PDF again."), place));
        }

        if (page.SlantedGlyphs > 0 && !slantedNoted)
        {
            slantedNoted = true;
            notes.Add(new("slanted-text-left-out", new(
                $"第 {page.Number} 页起的倾斜文字（水印）未读。",
                $"Slanted text (a watermark) from page {page.Number} on was left out."), place));
        }

        if (page.HiddenGlyphs > 0 && !hiddenNoted)
        {
            hiddenNoted = true;
            notes.Add(new("hidden-text-left-out", new(
                $"第 {page.Number} 页起看不见的文字（透明、白色或水印）未读。",
                $"Text that cannot be seen (invisible, white or a pale watermark) from page {page.Number} on was left out."), place));
        }
    }

    /// <summary>The notes.</summary>
    public ImmutableArray<ReaderNote> ToImmutable() => notes.ToImmutable();
}
