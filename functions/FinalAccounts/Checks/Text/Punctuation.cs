using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Doubled punctuation, and words, clauses and sentences said twice in a row.</summary>
internal sealed partial class Punctuation() : ProseRule(
    "text-punctuation",
    new("标点与重复词句", "Punctuation and repeated words"),
    new("没有重复的标点、字词和句子", "no doubled punctuation, no word, clause or sentence twice in a row"),
    Severity.Info,
    FindingCategory.Presentation)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、“”");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section is not (ProseSection.Contents or ProseSection.Tables)))
        {
            foreach (var (at, doubled) in DoubledIn(paragraph.Compact.Value))
            {
                yield return Report(
                    $"“{doubled}”重复。请删去一处。",
                    $"“{doubled}” is doubled. Remove one.",
                    paragraph.PlaceAt(paragraph.Compact.Original(at)));
            }
        }
    }

    private static IEnumerable<(int At, string Text)> DoubledIn(string text)
    {
        // The pattern is dear, and what it finds is rare and easily ruled out.
        var found = IsPunctuationDoubled(text) || IsClauseRepeated(text) ? Doubled().Matches(text).Select(match => (match.Index, match.Value)) : [];
        return found.Concat(Words().Matches(text).Select(match => (match.Index, match.Value))).Concat(Sentences(text));
    }

    // A sentence that stands right behind itself, or behind a clause of the same words.
    private static List<(int At, string Text)> Sentences(string text)
    {
        var found = new List<(int, string)>();
        for (var (before, from) = (0, 0); from < text.Length;)
        {
            var end = ClauseWords.SentenceEnd(text, from);
            var last = text.AsSpan(before, from - before);
            var sentence = text.AsSpan(from, end - from);
            if (sentence.Length > 6 && last.EndsWith(sentence, StringComparison.Ordinal) && (last.Length == sentence.Length || last[^(sentence.Length + 1)] == '，'))
            {
                found.Add((from, sentence.ToString()));
            }

            (before, from) = (from, end);
        }

        return found;
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

    // A stretch stands twice in a row, a comma between.
    private static bool IsClauseRepeated(string text)
    {
        for (var first = text.IndexOf('，', StringComparison.Ordinal); first >= 0;)
        {
            var second = text.AsSpan(first + 1).IndexOfAny("，。；") + first + 1;
            var length = second - first - 1;
            if (length is >= 4 and <= 20 && length <= first && text.AsSpan(first - length, length).SequenceEqual(text.AsSpan(first + 1, length)))
            {
                return true;
            }

            first = second > first ? text.IndexOf('，', second) : -1;
        }

        return false;
    }

    // Numbers may stand twice in a row, words may not.
    [GeneratedRegex("[，。；：、]{2,}|““|””|(?<=^|[，。；：])([^\\d，。；：、][^，。；：、]{3,19})，\\1(?=[，。；])")]
    private static partial Regex Doubled();

    // 行为为, 认为为, 参与与 have their two for a reason.
    [GeneratedRegex("的的(?!确)|(?<![行作成认以])为为|(?<!参)与与|万元万元|(?<!万)元元|%%|决算决算|预算预算|原因原因|年度年度|完成完成|占占|（类）（类）|（款）（款）|（项）（项）|(?<=[\\d%元，])(?:增长增长|增加增加|减少减少|下降下降)")]
    private static partial Regex Words();
}
