using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>Words that say against what a number is held: 比上年, 与2023年度相比, 较年初预算数, 同比.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="WithBudget">True when against a budget, false when against another year.</param>
/// <param name="Year">The year they name; null for 上年.</param>
/// <param name="WithLastBudget">True when against last year's budget, which nothing here holds.</param>
internal readonly partial record struct YearComparison(int Start, int End, bool WithBudget, int? Year, bool WithLastBudget)
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("比较相与同和跟对");

    /// <summary>The comparisons in a text, in reading order.</summary>
    public static List<YearComparison> All(string text)
    {
        List<YearComparison> all = [];
        foreach (var match in Words().EnumerateMatches(text))
        {
            all.Add(Of(text, match.Index, match.Index + match.Length));
        }

        return all;
    }

    /// <summary>The last comparison in a text; null for none.</summary>
    public static YearComparison? Last(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, 0);
        foreach (var match in Words().EnumerateMatches(text))
        {
            (start, end) = (match.Index, match.Index + match.Length);
        }

        return end == 0 ? null : Of(text, start, end);
    }

    // Only one is taken apart; the pattern looks at one character before it.
    private static YearComparison Of(ReadOnlySpan<char> text, int start, int end)
    {
        var from = Math.Max(0, start - 1);
        var match = Words().Match(text[from..end].ToString(), start - from);
        return new(
            start,
            end,
            match.ValueSpan.Contains("预算", StringComparison.Ordinal),
            match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null,
            match.Groups["b"].Success);
    }

    /// <summary>True when a sentence speaks of the budget of the year after the report's (2025年度“三公”经费预算总计 …): nothing here holds that.</summary>
    /// <param name="sentence">The compact sentence from its beginning.</param>
    /// <param name="fiscalYear">The report's year.</param>
    public static bool OpensWithNextBudget(string sentence, int fiscalYear) =>
        Budget().Match(sentence) is { Success: true } opening && int.Parse(opening.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) == fiscalYear + 1;

    /// <summary>The text without its comparisons.</summary>
    public static string Without(string text) => text.AsSpan().ContainsAny(Beginnings) ? Words().Replace(text, "") : text;

    // What lies between the year and 预算 may be the subject again (比2023年“三公”经费财政拨款年初预算); only 比 and 较 are that certain.
    [GeneratedRegex(
        @"(?<!占)[比较](?<y>20\d\d)年度?[^，。；：、\d]{0,24}?(?:年初|全年|调整后?)预算(?:安排)?数?(?:相比)?，?"
        + @"|(?:相)?(?:(?<!占)[比较]|[与同和跟]|对比|相较于?|相比于?)(?:(?<b>(?:上一?年度?|去年)(?:年初|全年)?(?:部门|单位)?预算(?:安排)?(?:数字?)?)|上一?年度?|去年|(?:(?<y>20\d\d)年度?)?(?:年初|全年|年度|调整后?|本年|当年)?(?:部门|单位)?预算(?:安排)?(?:数字?)?|(?<y>20\d\d)年度?)(?:财政拨款)?(?:收入|支出)?(?:决算(?:数字?)?|决算支出数?|执行数|同期数?|实际支出数?|支出数?|收入数?|数)?(?:相比较?|比较|对比|相较)?，?"
        + "|同比")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[^，。；：\d]{0,12}(?<y>20\d\d)年度?[^，。；：\d]{0,24}(?<!一般公共|政府性基金|国有资本经营)预算")]
    private static partial Regex Budget();
}
