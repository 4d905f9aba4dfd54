namespace FinalAccounts.Narrative;

/// <summary>What a paragraph is read by, in the order in which it stands there.</summary>
/// <param name="At">Where it stands in the compact text.</param>
internal abstract record ParagraphMark(int At)
{
    // A path of three names and codes is shorter.
    private const int LongestItem = 240;

    /// <summary>All marks of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="item">The item of the heading above, which those of the paragraph stand below; or null.</param>
    public static IEnumerable<ParagraphMark> All(ParagraphText paragraph, string? item)
    {
        List<ParagraphMark> marks = [.. Items(paragraph, item)];
        foreach (var span in paragraph.Reasons)
        {
            marks.Add(new Reason(span));
        }

        foreach (var number in GarbledNumber.All(paragraph.Value))
        {
            marks.Add(new Garbled(number));
        }

        foreach (var measure in paragraph.Measures)
        {
            marks.Add(new Number(measure));
        }

        foreach (var word in ClauseWords.Comparisons(paragraph.Value))
        {
            marks.Add(new Word(word));
        }

        return marks.Count < 2 ? marks : marks.OrderBy(mark => mark.At);
    }

    // An item may open the paragraph and every sentence of it, its own number before it.
    private static IEnumerable<Item> Items(ParagraphText paragraph, string? item)
    {
        var (text, start) = (paragraph.Value, paragraph.Start);
        for (var at = start; at >= 0 && at < text.Length;)
        {
            var body = at + (at > start && HeadingMarker.Of(text.AsSpan(at)) is { } marker ? marker.Length : 0);
            if (ItemPath.At(text.AsSpan(body, Math.Min(LongestItem, text.Length - body))) is { } path)
            {
                item = ItemPath.Below(item, path);
                yield return new Item(body, item);
            }

            var end = text.AsSpan(at).IndexOfAny("。；");
            at = end < 0 ? -1 : at + end + 1;
        }
    }

    /// <summary>An item of the classification: the subject of what follows.</summary>
    /// <param name="At">Where it begins.</param>
    /// <param name="Named">The item with those above it.</param>
    public sealed record Item(int At, string Named) : ParagraphMark(At);

    /// <summary>A reason of what stands before it.</summary>
    /// <param name="Span">Its words.</param>
    public sealed record Reason(ReasonSpan Span) : ParagraphMark(Span.Start);

    /// <summary>A word that stands for a number: 持平.</summary>
    /// <param name="Of">The word.</param>
    public sealed record Word(ClauseWords.Word Of) : ParagraphMark(Of.Start);

    /// <summary>A number that cannot be read.</summary>
    /// <param name="Of">The number.</param>
    public sealed record Garbled(GarbledNumber Of) : ParagraphMark(Of.Start);

    /// <summary>A number.</summary>
    /// <param name="Measure">The number.</param>
    public sealed record Number(Measure Measure) : ParagraphMark(Measure.Start);
}
