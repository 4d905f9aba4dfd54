using System.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Writes the characters of a line as text, and joins the lines of one cell or paragraph.</summary>
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

    /// <summary>Appends a wrapped line: Chinese without a space, Latin words with one, a broken number without.</summary>
    /// <param name="text">The text so far.</param>
    /// <param name="line">The next line.</param>
    /// <param name="lineWasFull">True when the line before had no room for one more digit, so that the break is none of the writer's.</param>
    public static void Append(StringBuilder text, string line, bool lineWasFull)
    {
        if (text.Length > 0 && line.Length > 0 && NeedsSpace(text[^1], line[0], lineWasFull))
            text.Append(' ');
        text.Append(line);
    }

    /// <summary>True for what is set without spaces between: Chinese characters and full-width punctuation.</summary>
    public static bool IsWide(char c) => c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '…' or '—' or '·';

    // Between letters and digits a quarter of the size is a space; between Chinese characters a line that is set to both margins leaves up to half a size.
    private static double RoomOfSpace(Glyph before, Glyph after, bool inCell)
    {
        var wide = (IsWide(before.Text[^1]) ? 1 : 0) + (IsWide(after.Text[0]) ? 1 : 0);
        return Math.Max(before.Size, after.Size) * wide switch { 2 => inCell ? 1.6 : 0.7, 1 => 0.6, _ => 0.25 };
    }

    private static bool NeedsSpace(char before, char after, bool lineWasFull)
    {
        if (IsWide(before) || IsWide(after))
            return false;
        if (before is '.' or ',' or '-' or '(' or '/' || after is '.' or ',' or ')' or '%' or '/')
            return false;
        return !(lineWasFull && char.IsAsciiDigit(before) && char.IsAsciiDigit(after));
    }
}
