using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;

namespace FinalAccounts.Narrative;

/// <summary>Document → paragraphs: joins what a page or a line broke and tells each paragraph's section from the headings above it.</summary>
internal static partial class ProseReader
{
    private const string SentenceEnds = "。；：！？";
    private const string Punctuation = "，。；：、";

    /// <summary>Reads the paragraphs.</summary>
    public static ImmutableArray<ProseParagraph> Read(SourceDocument document)
    {
        var outline = new ProseOutline();
        return [.. Join(document).Select(joined =>
        {
            var isHeading = IsHeading(joined.Compact.Value);
            return joined with { IsHeading = isHeading, Section = outline.Next(joined.Compact.Value, isHeading) };
        })];
    }

    private static List<ProseParagraph> Join(SourceDocument document)
    {
        var joined = new List<ProseParagraph>();
        var wrap = LineWrap.Of(document);
        var broken = false;
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph)
            {
                broken = false;
                continue;
            }

            var text = paragraph.Text;
            if (IsPageNumber(text))
            {
                continue;
            }

            if (broken && Continues(CompactText.Of(text).Value))
            {
                var before = joined[^1];
                joined[^1] = before with
                {
                    Text = before.Text + text,
                    Pieces = before.Pieces.Add(new(before.Text.Length, paragraph.Place)),
                };
            }
            else
            {
                joined.Add(new(text, [new(0, paragraph.Place)], ProseSection.Other, IsHeading: false));
            }

            broken = IsBroken(joined[^1].Compact.Value) || IsWrapped(text, wrap);
        }

        return joined;
    }

    // Text that stops without an end: it has the punctuation of a sentence, or it stops at a number whose unit must follow.
    private static bool IsBroken(string compact)
    {
        if (compact.Length == 0 || SentenceEnds.Contains(compact[^1], StringComparison.Ordinal))
        {
            return false;
        }

        var body = HeadingMarker.Of(compact) is { } marker ? compact[marker.Length..] : compact;
        return body.Length > 0 && (body.AsSpan().ContainsAny("，。；") || (char.IsAsciiDigit(body[^1]) && body.Length > 8 && !IsContentsLine(body)));
    }

    // A line at the margin goes on, and so does a shorter one whose sentence has not ended; a heading ends with its own words.
    private static bool IsWrapped(string line, LineWrap wrap)
    {
        var compact = CompactText.Of(line).Value;
        return compact.Length > 0 && !IsContentsLine(compact) && !compact.EndsWith("情况", StringComparison.Ordinal)
            && (wrap.IsFull(line) || (wrap.IsLong(line) && !SentenceEnds.Contains(compact[^1], StringComparison.Ordinal)));
    }

    private static bool Continues(string compact) =>
        compact.Length > 0 && HeadingMarker.Of(compact) is null && !compact.StartsWith("注：", StringComparison.Ordinal);

    private static bool IsContentsLine(string body) => body.Contains("..", StringComparison.Ordinal) || body.Contains("……", StringComparison.Ordinal)
        || body.TrimEnd("0123456789").EndsWith("说明", StringComparison.Ordinal) || body.TrimEnd("0123456789").EndsWith('表');

    // - 12 -, 第 3 页, 7: what a page prints around its text, where no reader took it away.
    private static bool IsPageNumber(string text) => text.Length < 14 && PageNumber().IsMatch(text);

    private static bool IsHeading(string compact)
    {
        if (HeadingMarker.Of(compact) is not { } marker)
        {
            return false;
        }

        var body = compact.AsSpan(marker.Length).TrimEnd('。');
        return body.Length is > 0 and < 50 && !body.ContainsAny(Punctuation.AsSpan()[..4]);
    }

    [GeneratedRegex(@"^\s*(?:[-—–－ ]*\d{1,3}[-—–－ ]*|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*/\s*\d{1,3})\s*$")]
    private static partial Regex PageNumber();
}
