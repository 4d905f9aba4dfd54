namespace FinalAccounts.Documents.Pdf;

/// <summary>A piece of a line with room on both sides: what would be one cell of a table without lines.</summary>
/// <param name="Left">Its left end.</param>
/// <param name="Right">Its right end.</param>
/// <param name="Line">Its characters.</param>
internal sealed record TextChunk(double Left, double Right, TextLine Line)
{
    /// <summary>Its text.</summary>
    public string Text => Line.Text;

    /// <summary>True for an amount, a count, a rate or a code.</summary>
    public bool IsNumber { get; } = NumberRows.IsNumber(Line.Text);

    /// <summary>True for an amount that cannot be a page number or a year.</summary>
    public bool IsAmount => IsNumber && Text.AsSpan().ContainsAny('.', ',');

    /// <summary>Parts a line where at least the room of one character is left.</summary>
    public static List<TextChunk> Of(TextLine line)
    {
        var chunks = new List<TextChunk>();
        var current = new List<Glyph>();
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.IsSpace)
                continue;
            if (current.Count > 0 && glyph.Left - current[^1].Right > Math.Max(glyph.Size, current[^1].Size))
                End();
            current.Add(glyph);
        }

        End();
        return chunks;

        void End()
        {
            if (current.Count == 0)
                return;
            var part = new TextLine(current, inCell: true);
            chunks.Add(new(part.Left, part.Right, part));
            current = [];
        }
    }
}
