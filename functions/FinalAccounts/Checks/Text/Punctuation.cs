using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Doubled punctuation and words said twice in a row.</summary>
internal sealed partial class Punctuation() : ProseRule(
    "text-punctuation",
    new("标点与重复词句", "Punctuation and repeated words"),
    new("没有重复的标点和重复的短句", "no doubled punctuation, no clause twice in a row"),
    Severity.Info,
    FindingCategory.Presentation)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、“”");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section is not (ProseSection.Contents or ProseSection.Tables)))
        {
            // The pattern is dear, and what it finds is rare and easily ruled out.
            var text = paragraph.Compact.Value;
            if (!IsPunctuationDoubled(text) && !IsClauseRepeated(text))
            {
                continue;
            }

            foreach (Match match in Doubled().Matches(text))
            {
                yield return Report(
                    $"“{match.Value}”重复。请删去一处。",
                    $"“{match.Value}” is doubled. Remove one.",
                    paragraph.PlaceAt(paragraph.Compact.Original(match.Index)));
            }
        }
    }

    private static bool IsPunctuationDoubled(string text)
    {
        for (var rest = text.AsSpan(); rest.IndexOfAny(Marks) is >= 0 and var at && at + 1 < rest.Length; rest = rest[(at + 1)..])
        {
            var (mark, next) = (rest[at], rest[at + 1]);
            if (IsQuote(mark) ? next == mark : Marks.Contains(next) && !IsQuote(next))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuote(char mark) => mark is '“' or '”';

    // A stretch that ends with a comma stands twice in a row.
    private static bool IsClauseRepeated(string text)
    {
        for (var first = text.IndexOf('，', StringComparison.Ordinal); first >= 0;)
        {
            var second = text.IndexOf('，', first + 1);
            var length = second - first;
            if (second >= 0 && length is > 4 and <= 21 && length <= first + 1 && text.AsSpan(first + 1 - length, length).SequenceEqual(text.AsSpan(first + 1, length)))
            {
                return true;
            }

            first = second;
        }

        return false;
    }

    [GeneratedRegex("[，。；：、]{2,}|““|””|([^，。；：、]{4,20}，)\\1")]
    private static partial Regex Doubled();
}
