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
        return [.. Join(document).Select(open =>
        {
            var joined = open.Close();
            var isHeading = IsHeading(joined.Compact.Value);
            return joined with { IsHeading = isHeading, Section = outline.Next(joined.Compact.Value, isHeading) };
        })];
    }

    private static List<OpenParagraph> Join(SourceDocument document)
    {
        var joined = new List<OpenParagraph>();
        var wrap = LineWrap.Of(document);
        var (broken, adjacent) = (false, false);
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph)
            {
                (broken, adjacent) = (false, false);
                continue;
            }

            var text = paragraph.Text;
            if (IsPageNumber(text))
            {
                continue;
            }

            var compact = CompactText.ValueOf(text);
            if (broken ? Continues(compact) : adjacent && BeginsInside(compact))
            {
                joined[^1].Add(text, paragraph.Place);
            }
            else
            {
                joined.Add(new(text, paragraph.Place));
            }

            (broken, adjacent) = (joined[^1].IsBroken || IsWrapped(text, wrap), true);
        }

        return joined;
    }

    // A line at the margin goes on, and so does a shorter one whose sentence has not ended; a heading ends with its own words.
    private static bool IsWrapped(string line, LineWrap wrap)
    {
        if (!wrap.IsLong(line))
        {
            return false;
        }

        var compact = CompactText.ValueOf(line);
        return compact.Length > 0 && !OpenParagraph.IsContentsLine(compact) && !compact.EndsWith("情况", StringComparison.Ordinal)
            && (wrap.IsFull(line) || !SentenceEnds.Contains(compact[^1], StringComparison.Ordinal));
    }

    private static bool Continues(string compact) =>
        compact.Length > 0 && HeadingMarker.Of(compact) is null && !compact.StartsWith("注：", StringComparison.Ordinal);

    // No sentence begins with what only follows a word: a name in other print than the rest of its sentence got a line of its own.
    private static bool BeginsInside(string compact) => compact.Length > 1
        && ("。，、；：）".Contains(compact[0], StringComparison.Ordinal) || compact.StartsWith("（款）", StringComparison.Ordinal) || compact.StartsWith("（项）", StringComparison.Ordinal));

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
