using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>A piece of a line with room on both sides: what would be one cell of a table without lines.</summary>
/// <param name="Left">Its left end.</param>
/// <param name="Right">Its right end.</param>
/// <param name="Line">Its characters.</param>
internal sealed partial record TextChunk(double Left, double Right, TextLine Line)
{
    /// <summary>The room, in sizes, between two texts that the page writes one by one.</summary>
    private const double RoomBetweenRuns = 0.06;

    /// <summary>The room, in sizes, that is left between Chinese characters and digits of one text.</summary>
    private const double NarrowRoom = 0.35;

    /// <summary>Its text.</summary>
    public string Text => Line.Text;

    /// <summary>The middle of its width.</summary>
    public double MiddleX => (Left + Right) / 2;

    /// <summary>The middle of its height.</summary>
    public double MiddleY => Line.Baseline - (0.36 * Line.Size);

    /// <summary>True for an amount, a count, a rate or a code.</summary>
    public bool IsNumber { get; } = NumberRows.IsNumber(Line.Text);

    /// <summary>True for an amount that cannot be a page number or a year.</summary>
    public bool IsAmount => IsNumber && Text.AsSpan().ContainsAny('.', ',');

    /// <summary>True for the dashes of a cell that has no amount.</summary>
    public bool IsDash => Text.AsSpan().Trim("-—–－").IsEmpty;

    /// <summary>Parts a line where at least the room of one character is left.</summary>
    public static List<TextChunk> Of(TextLine line) => Part(line.Glyphs, 1, atRuns: false);

    /// <summary>Parts a line of a table: where the room of one character is left, and beside an amount, which stands in a cell of its own however near the next text is.</summary>
    public static List<TextChunk> OfTable(TextLine line)
    {
        var chunks = new List<TextChunk>();
        foreach (var chunk in Of(line))
        {
            var parts = Part(chunk.Line.Glyphs, 0.2, atRuns: true);
            var ends = parts.Exists(part => part.IsAmount || AmountAndText().IsMatch(part.Text)) || EndsInLineNumber(parts) || BeginsInCodes(parts);
            chunks.AddRange(parts.Count > 1 && ends ? Joined(parts) : [chunk]);
        }

        return [.. chunks.SelectMany(SplitAmount).Where(chunk => chunk.Text is not ("△" or "▲"))];
    }

    /// <summary>Its parts where a little room is left: the words of a text, or the texts of several cells.</summary>
    public List<TextChunk> Parts() => Part(Line.Glyphs, 0.2, atRuns: true);

    // The number of a line in the narrow column behind a label.
    private static bool EndsInLineNumber(List<TextChunk> parts) =>
        parts.Count > 1 && parts[^1].IsNumber && parts[^1].Text.Length < 3 && WrappedText.IsWide(parts[^2].Text[^1]) && parts[^1].Line.Glyphs[0].Run != parts[^2].Line.Glyphs[^1].Run;

    // 301 and 01 in the narrow columns before a name.
    private static bool BeginsInCodes(List<TextChunk> parts) =>
        parts.Count > 1 && parts[0] is { IsNumber: true, IsAmount: false, Text.Length: 3 or 5 or 7 } && parts[0].Line.Glyphs[0].Run != parts[1].Line.Glyphs[0].Run
        && parts.Find(part => !part.IsNumber) is { } name && WrappedText.IsWide(name.Text[0]);

    // What is no number, side by side, is one text.
    private static IEnumerable<TextChunk> Joined(List<TextChunk> parts)
    {
        for (var first = 0; first < parts.Count;)
        {
            var end = first + 1;
            while (end < parts.Count && (IsWithinText(parts, end - 1) || !parts[end - 1].IsNumber) && (IsWithinText(parts, end) || !parts[end].IsNumber) && !AmountAndText().IsMatch(parts[end - 1].Text))
                end++;
            yield return end == first + 1 ? parts[first] : Make([.. parts.GetRange(first, end - first).SelectMany(part => part.Line.Glyphs)]);
            first = end;
        }
    }

    // 单价 100 万元: a number with text right before and behind it.
    private static bool IsWithinText(List<TextChunk> parts, int index) =>
        index > 0 && index + 1 < parts.Count
        && parts[index] is { IsNumber: true, IsAmount: false } number
        && !parts[index - 1].IsNumber && !parts[index + 1].IsNumber
        && number.Left - parts[index - 1].Right < NarrowRoom * number.Line.Size && parts[index + 1].Left - number.Right < NarrowRoom * number.Line.Size;

    // An amount that touches the text of the next cell.
    private static IEnumerable<TextChunk> SplitAmount(TextChunk chunk)
    {
        var glyphs = chunk.Line.Glyphs;
        if (chunk.IsNumber || !AmountAndText().IsMatch(chunk.Text))
            return [chunk];
        var end = glyphs.FindIndex(glyph => WrappedText.IsWide(glyph.Text[0]));
        return end <= 0 ? [chunk] : [Make(glyphs.GetRange(0, end)), Make(glyphs.GetRange(end, glyphs.Count - end))];
    }

    private static List<TextChunk> Part(List<Glyph> glyphs, double room, bool atRuns)
    {
        var chunks = new List<TextChunk>();
        var current = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
                continue;
            if (current.Count > 0 && (glyph.Left - current[^1].Right) / Math.Max(glyph.Size, current[^1].Size) is var gap
                && (gap > room || (atRuns && gap > RoomBetweenRuns && glyph.Run != current[^1].Run)))
                End();
            current.Add(glyph);
        }

        End();
        return chunks;

        void End()
        {
            if (current.Count > 0)
                chunks.Add(Make(current));
            current = [];
        }
    }

    private static TextChunk Make(List<Glyph> glyphs)
    {
        var part = new TextLine(glyphs, inCell: true);
        return new(part.Left, part.Right, part);
    }

    [GeneratedRegex(@"^[-－]?\d{1,3}(?:(?:,\d{3})+|\d*)\.\d{2,6}[\u4E00-\u9FFF（]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AmountAndText();
}
