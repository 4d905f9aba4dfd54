using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>The words that say of what a number is said, without what every sentence puts around them.</summary>
internal static partial class SubjectPhrase
{
    /// <summary>Removes fillers between the words and the number: 为, 共, 达, 约.</summary>
    public static string WithoutFillers(string lead) => TrailingFillers().Replace(lead, "");

    /// <summary>The subject in a lead from which the frame's cue is already gone; empty when it names none.</summary>
    /// <param name="lead">The words.</param>
    /// <param name="department">The department's name.</param>
    public static string Of(string lead, string department)
    {
        var text = lead;
        if (department.Length > 0)
        {
            text = text.Replace(department, "", StringComparison.Ordinal);
        }

        text = Comparison().Replace(text, "");
        string before;
        do
        {
            before = text;
            text = Leading().Replace(text, "");
            text = Trailing().Replace(text, "");
        }
        while (text.Length != before.Length);

        return text;
    }

    /// <summary>The spelling by which subjects are compared: quotes and remarks in parentheses are gone, but not 类, 款, 项.</summary>
    public static string Key(string subject) =>
        Quotes().Replace(Remarks().Replace(subject, match => match.Value is "（类）" or "（款）" or "（项）" ? match.Value : ""), "");

    /// <summary>True when the words compare with last year: 比上年, 与2023年度相比.</summary>
    /// <param name="text">The words up to the number.</param>
    /// <param name="budget">True when the last comparison in them is with a budget.</param>
    /// <param name="year">The year it names; null for 上年.</param>
    public static bool HasComparison(string text, out bool budget, out int? year)
    {
        (budget, year) = (false, null);
        Match? last = null;
        foreach (Match match in Comparison().Matches(text))
        {
            last = match;
        }

        if (last is null)
        {
            return false;
        }

        budget = last.Value.Contains("预算", StringComparison.Ordinal);
        year = int.TryParse(last.Groups[1].ValueSpan, out var named) ? named : null;
        return true;
    }

    [GeneratedRegex(@"(?:均为|分别为|为|是|达到|达|约为|约|共有|共计|累计为|：)+$")]
    private static partial Regex TrailingFillers();

    [GeneratedRegex(@"[与比较同和](?:上一年度?|上年度?|去年|(20\d\d)年度?|(?:年初|全年|调整|调整后|本年)?(?:部门)?预算数?)(?:决算数?|执行数|同期|支出)?(?:相比)?[，]?")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^(?:[，、；。：]|其中|主要包括|主要为|20\d\d年度?|全年度?|本年度|本部门|我部门|本单位|我单位|我局|本局|我委|我厅|我院|当年|截[至止].{0,12}日|(?:总体|具体)?情况|共有|年度|包括|具体构成|同时|一是|-)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[，、：]|决算数?|共计|累计|各|均|共|了|的|安排|实际|略|小幅|大幅)$")]
    private static partial Regex Trailing();

    [GeneratedRegex("（[^（）]*）")]
    private static partial Regex Remarks();

    [GeneratedRegex("[“”‘’《》「」]")]
    private static partial Regex Quotes();
}
