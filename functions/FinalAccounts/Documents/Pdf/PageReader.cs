using UglyToad.PdfPig.Content;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Takes characters and ruling lines out of a page, once, and turns them upright.</summary>
internal static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="unmapped">The characters that the page's fonts could not name.</param>
    public static PageContent Read(Page page, UnmappedCharacters unmapped)
    {
        var letters = page.Letters;
        Span<int> counts = stackalloc int[4];
        var slanted = 0;
        var hidden = new HiddenLetters(page);
        var directions = new TextDirection?[letters.Count];
        for (var i = 0; i < letters.Count; i++)
        {
            if (hidden.Contains(letters[i]))
                continue;
            directions[i] = DirectionOf(letters[i]);
            if (directions[i] is { } direction)
                counts[(int)direction]++;
            else
                slanted++;
        }

        var main = (TextDirection)counts.IndexOf(Max(counts));
        var frame = Frame(main);
        var glyphs = new List<Glyph>(letters.Count);
        var turned = new List<TurnedGlyph>();
        for (var i = 0; i < letters.Count; i++)
        {
            if (directions[i] is not { } direction)
                continue;
            if (direction == main)
                glyphs.Add(Upright(letters[i], frame));
            else
                turned.Add(Turned(letters[i], direction));
        }

        return new(page.Number, frame, glyphs, turned, PathRules.Read(page, frame), slanted, hidden.Count);

        PageFrame Frame(TextDirection direction) => new(direction, page.Width, page.Height);

        TurnedGlyph Turned(Letter letter, TextDirection direction)
        {
            var middle = letter.BoundingBox.Centroid;
            var (x, y) = frame.Upright(middle.X, middle.Y);
            return new(Upright(letter, Frame(direction)), direction, x, y);
        }

        Glyph Upright(Letter letter, PageFrame to)
        {
            var (left, baseline) = to.Upright(letter.StartBaseLine.X, letter.StartBaseLine.Y);
            var (right, _) = to.Upright(letter.EndBaseLine.X, letter.EndBaseLine.Y);
            var size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
            return new(unmapped.Trusted(letter), left, Math.Max(left, right), baseline, size, letter.TextSequence);
        }
    }

    private static int Max(Span<int> counts)
    {
        var max = 0;
        foreach (var count in counts)
            max = Math.Max(max, count);
        return max;
    }

    // Null for slanted text. A character without an advance says its direction only by its orientation.
    private static TextDirection? DirectionOf(Letter letter)
    {
        var x = letter.EndBaseLine.X - letter.StartBaseLine.X;
        var y = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        if (Math.Abs(y) < 0.05 * Math.Abs(x))
            return x > 0 ? TextDirection.Right : TextDirection.Left;
        if (Math.Abs(x) < 0.05 * Math.Abs(y))
            return y > 0 ? TextDirection.Up : TextDirection.Down;
        return letter.TextOrientation switch
        {
            TextOrientation.Horizontal => TextDirection.Right,
            TextOrientation.Rotate180 => TextDirection.Left,
            TextOrientation.Rotate90 => TextDirection.Down,
            TextOrientation.Rotate270 => TextDirection.Up,
            _ => null,
        };
    }
}
