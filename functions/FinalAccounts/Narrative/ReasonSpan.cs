using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>The part of a paragraph that gives a reason: from 主要原因 to the end of its sentence. Numbers in it are no claims.</summary>
/// <param name="Start">Where the words of the reason begin, after 原因是.</param>
/// <param name="End">Where they end.</param>
internal readonly partial record struct ReasonSpan(int Start, int End)
{
    /// <summary>All reasons of a compact text.</summary>
    public static ImmutableArray<ReasonSpan> All(string text)
    {
        ImmutableArray<ReasonSpan>.Builder? spans = null;
        foreach (var match in Opening().EnumerateMatches(text))
        {
            var start = match.Index + match.Length;
            if (spans is not null && start <= spans[^1].End)
            {
                continue;
            }

            spans ??= ImmutableArray.CreateBuilder<ReasonSpan>(1);
            spans.Add(new(start, EndOf(text, start)));
        }

        return spans?.DrainToImmutable() ?? [];
    }

    // 主要原因：一是…；二是…。 is one reason.
    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] != '。' && !(text[end] == '，' && Comparison().IsMatch(text.AsSpan(end, Math.Min(40, text.Length - end)))))
        {
            if (text[end] == '；' && !(end + 2 < text.Length && (text[end + 2] == '是' || HeadingMarker.Of(text.AsSpan(end + 1)) is not null)))
            {
                break;
            }

            end++;
        }

        return end;
    }

    [GeneratedRegex("(?:主要|其)?原因(?:分析)?(?:主要)?[是为：系]*|主要是(?:因为|由于|因|：)?|主要系|(?<=，)(?:系|由于|因(?!公)为?)")]
    private static partial Regex Opening();

    // ，与上年相比减少 1 万元: the reason is over, the sentence goes on.
    [GeneratedRegex(@"^，(?:决算数|支出决算)?(?:[与较]|比)(?:上年度?|去年|20\d\d年度?)(?:决算数?|支出数?)?(?:相比)?，?(?:增加|减少|增长|下降|降低)[\d]")]
    private static partial Regex Comparison();
}
