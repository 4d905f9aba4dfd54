using System.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Writes the characters of a line as text.</summary>
internal static class LineText
{
    /// <summary>The text of characters that are sorted from left to right.</summary>
    /// <param name="glyphs">The characters.</param>
    /// <param name="inCell">True within a table, where Chinese labels are often spread over the width of their cell.</param>
    public static string Of(List<Glyph> glyphs, bool inCell)
    {
        var text = new StringBuilder(glyphs.Count);
        Glyph? last = null;
        var space = false;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }

            if (last is { } before)
            {
                // Bold is sometimes faked by printing a character twice.
                if (before.Text == glyph.Text && glyph.Left - before.Left < 0.25 * (before.Right - before.Left))
                    continue;
                if (space || glyph.Left - before.Right > RoomOfSpace(before, glyph, inCell))
                    text.Append(' ');
            }

            text.Append(glyph.Text);
            (last, space) = (glyph, false);
        }

        return text.ToString();
    }

    // Between letters and digits a quarter of the size is a space; between Chinese characters a line that is set to both margins leaves up to half a size.
    private static double RoomOfSpace(Glyph before, Glyph after, bool inCell)
    {
        var wide = (WrappedText.IsWide(before.Text[^1]) ? 1 : 0) + (WrappedText.IsWide(after.Text[0]) ? 1 : 0);
        return Math.Max(before.Size, after.Size) * wide switch { 2 => inCell ? 1.6 : 0.7, 1 => 0.6, _ => 0.25 };
    }
}
