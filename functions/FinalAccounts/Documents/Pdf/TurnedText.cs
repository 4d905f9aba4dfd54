namespace FinalAccounts.Documents.Pdf;

/// <summary>The text of cells that runs otherwise than the page: turned by a quarter, or one upright character below the other.</summary>
internal static class TurnedText
{
    /// <summary>How far apart, in sizes, characters below each other stand at most.</summary>
    private const double WidestPitch = 1.6;

    /// <summary>The texts of the cells that hold turned characters and no others, by the cells' indices.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="turned">The page's turned characters.</param>
    public static Dictionary<int, string> Of(RuledGrid grid, IEnumerable<TurnedGlyph> turned) =>
        turned.Select(glyph => (Cell: grid.CellAt(glyph.X, glyph.Y), glyph.Own, glyph.Direction))
            .Where(glyph => glyph.Cell >= 0)
            .GroupBy(glyph => glyph.Cell)
            .Where(cell => cell.All(glyph => glyph.Direction == cell.First().Direction))
            .ToDictionary(cell => cell.Key, cell => TextOf([.. cell.Select(glyph => glyph.Own)]));

    /// <summary>The text of upright characters that are written from top to bottom in columns from right to left; null where they are written in lines.</summary>
    /// <param name="glyphs">The characters of one cell in the order of the content.</param>
    public static string? InColumns(List<Glyph> glyphs)
    {
        var written = glyphs.FindAll(glyph => !glyph.IsSpace);
        for (var i = 1; i < written.Count; i++)
        {
            var (before, after) = (written[i - 1], written[i]);
            var pitch = after.Baseline - before.Baseline;
            var below = Math.Abs(after.MiddleX - before.MiddleX) < 0.3 * after.Size && pitch > 0.7 * after.Size && pitch < WidestPitch * after.Size;
            var nextColumn = after.MiddleX < before.MiddleX - (0.7 * after.Size) && pitch < 0.3 * after.Size;
            if (!(below || nextColumn) || !WrappedText.IsWide(after.Text[0]))
                return null;
        }

        return written.Count > 2 && WrappedText.IsWide(written[0].Text[0]) ? string.Concat(written.Select(glyph => glyph.Text)) : null;
    }

    private static string TextOf(List<Glyph> glyphs) =>
        TextLine.Group(glyphs, inCell: true) is { Count: > 0 } lines ? CellText.Of(lines, lines.Max(line => line.Right)) : string.Empty;
}

/// <summary>A character that does not run in its page's main direction.</summary>
/// <param name="Own">The character, upright in its own direction.</param>
/// <param name="Direction">How it runs.</param>
/// <param name="X">The middle of it on the upright page.</param>
/// <param name="Y">The middle of it on the upright page.</param>
internal readonly record struct TurnedGlyph(Glyph Own, TextDirection Direction, double X, double Y);
