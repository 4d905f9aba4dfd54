using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>Words of a clause that matter for reading it: where sentences begin, what compares without a number, which words name nothing.</summary>
internal static partial class ClauseWords
{
    private static readonly HashSet<string> GenericWords = new(StringComparer.Ordinal)
    {
        "", "决算数", "支出决算数", "支出决算", "决算", "支出", "收入", "预算数", "金额", "总额", "合计", "决算支出", "数", "预算", "全年", "收入决算数", "实际支出", "基本",
    };

    /// <summary>A comparison in words: 大于, 小于, 等于, 持平.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="AgainstBudget">True when the final figure is held against the budget, false against last year.</param>
    public readonly record struct Word(int Start, int End, bool AgainstBudget);

    /// <summary>All comparisons in words, in order.</summary>
    public static ImmutableArray<Word> Comparisons(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        foreach (Match match in ComparisonWord().Matches(text))
        {
            if (match.Groups[1].Success)
            {
                words.Add(new(match.Index, match.Index + match.Length, AgainstBudget: true));
            }
            else if (SubjectPhrase.HasComparison(text[..match.Index], out var budget, out _))
            {
                words.Add(new(match.Index, match.Index + match.Length, budget));
            }
        }

        return words.ToImmutable();
    }

    /// <summary>True for words that name no subject of their own.</summary>
    public static bool IsGeneric(string name) => GenericWords.Contains(name);

    /// <summary>The words without the final-figure words at their end: <c>公务接待费支出决算数</c> → <c>公务接待费</c>.</summary>
    public static string WithoutFinal(string words) => FinalWords().Replace(words, "");

    /// <summary>Where the sentence around a character begins.</summary>
    public static int SentenceStart(string text, int at, int least)
    {
        var start = at;
        while (start > least && text[start - 1] is not ('。' or '；' or '！' or '？'))
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the sentence around a character ends, its punctuation included.</summary>
    public static int SentenceEnd(string text, int at)
    {
        while (at < text.Length && text[at] is not ('。' or '；' or '！' or '？'))
        {
            at++;
        }

        return Math.Min(at + 1, text.Length);
    }

    /// <summary>The subject of an item that begins with names by function: <c>一般公共服务支出（类）财政事务（款）行政运行（项）</c>.</summary>
    public static string? ItemPath(string text) => Path().Match(text) is { Success: true } match ? Codes().Replace(match.Value, "") : null;

    [GeneratedRegex("(大于|小于|等于|高于|低于|超过)(?:年初|全年|调整后?|支出)?预算数?|(?:基本)?(?:持平|一致|相等)")]
    private static partial Regex ComparisonWord();

    [GeneratedRegex("(?:[与比和同较](?:上年度?|去年|20\\d\\d年度?|(?:年初|全年|调整)?预算数?)(?:决算数?)?(?:相比)?[，]?)?(?:决算数?)?(?:[与比和同较](?:上年度?|去年|20\\d\\d年度?|(?:年初|全年|调整)?预算数?)(?:决算数?)?(?:相比)?)?$")]
    private static partial Regex FinalWords();

    [GeneratedRegex("^[^。，：；]{2,30}?（类）(?:[^。，：；]{2,30}?（款）)?(?:[^。，：；]{2,30}?（项）)?")]
    private static partial Regex Path();

    [GeneratedRegex(@"^\d{3,7}|（\d{3,7}）")]
    private static partial Regex Codes();
}
