namespace FinalAccounts.Documents.Pdf;

/// <summary>What a page shows, turned upright: its characters in the order of the content and its ruling lines.</summary>
/// <param name="Number">The page's number from 1.</param>
/// <param name="Frame">How the upright page lies on the page as shown.</param>
/// <param name="Glyphs">The characters that run in the page's main direction.</param>
/// <param name="Turned">Characters that run otherwise: turned heads, a page number on a turned page.</param>
/// <param name="Rules">The ruling lines.</param>
/// <param name="SlantedGlyphs">How many slanted characters were left out: a watermark.</param>
/// <param name="HiddenGlyphs">How many characters were left out because they cannot be seen, or are a pale watermark behind the text.</param>
internal sealed record PageContent(
    int Number,
    PageFrame Frame,
    List<Glyph> Glyphs,
    List<TurnedGlyph> Turned,
    RulingLines Rules,
    int SlantedGlyphs,
    int HiddenGlyphs);
