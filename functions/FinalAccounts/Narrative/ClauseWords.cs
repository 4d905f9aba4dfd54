using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>Words of a clause that matter for reading it: where sentences begin, what compares without a number, which words name nothing.</summary>
internal static partial class ClauseWords
{
    private static readonly HashSet<string> GenericWords = new(StringComparer.Ordinal)
    {
        "", "决算数", "支出决算数", "支出决算", "决算", "支出", "收入", "预算数", "金额", "总额", "合计", "决算支出", "数", "预算", "全年", "收入决算数", "实际支出", "实际支出数", "基本", "全年支出", "当年支出", "年度支出", "共", "计", "总计", "小计", "预算安排", "年初", "变动", "增减", "增减变动", "数据", "经费", "费用", "支出金额", "完成", "和", "及", "、", "其他", "用于", "该项", "费用支出", "累计支出",
    };

    /// <summary>A comparison in words: 大于, 小于, 等于, 持平.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="AgainstBudget">True when the final figure is held against the budget, false against last year.</param>
    /// <param name="Year">The year whose budget it is, where the words name one.</param>
    public readonly record struct Word(int Start, int End, bool AgainstBudget, int? Year = null);

    /// <summary>All comparisons in words, in order.</summary>
    public static ImmutableArray<Word> Comparisons(string text)
    {
        ImmutableArray<Word>.Builder? words = null;
        foreach (var match in ComparisonWord().EnumerateMatches(text))
        {
            words ??= ImmutableArray.CreateBuilder<Word>(2);
            var word = text.AsSpan(match.Index, match.Length);
            if (word.EndsWith("预算", StringComparison.Ordinal) || word.EndsWith('数'))
            {
                words.Add(new(match.Index, match.Index + match.Length, AgainstBudget: true));
            }
            else if (YearComparison.Last(text.AsSpan()[SentenceStart(text, match.Index, 0)..match.Index]) is { WithLastBudget: false } with && IsNear(text, SentenceStart(text, match.Index, 0) + with.End, match.Index))
            {
                words.Add(new(match.Index, match.Index + match.Length, with.WithBudget, with.WithBudget ? with.Year : null));
            }
        }

        return words?.DrainToImmutable() ?? [];
    }

    // 与上年相比，收、支总计基本持平: some words may stand between, but no number.
    private static bool IsNear(string text, int from, int to) => to >= from && to - from <= 30 && !text.AsSpan(from, to - from).ContainsAnyInRange('0', '9');

    /// <summary>True for words that name no subject of their own.</summary>
    public static bool IsGeneric(string name) => GenericWords.Contains(name);

    /// <summary>2024年收入: all income of the year, in so few words; null for other clauses.</summary>
    public static string? OfYear(string clause) => clause.StartsWith("20", StringComparison.Ordinal) && YearTotal().Match(clause) is { Success: true } match ? "本年" + match.Groups[1].Value : null;

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

    [GeneratedRegex("(?:(?<more>大于|高于|超过|超出|多于)|(?<less>小于|低于|少于)|等于)(?:年初|全年|调整后?|支出|部门)*预算(?:安排)?数?|(?:基本)?(?:持平|一致|相等|相同|无变化|没有变化|无增减变化|无增减|保持不变|未发生变化)")]
    private static partial Regex ComparisonWord();

    [GeneratedRegex("^20\\d\\d年度?(收入|支出)(?:决算|合计)?$")]
    private static partial Regex YearTotal();
}
