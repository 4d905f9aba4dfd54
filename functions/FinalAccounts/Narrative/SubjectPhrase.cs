using System.Buffers;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>The words that say of what a number is said, without what every sentence puts around them.</summary>
internal static partial class SubjectPhrase
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("（“”‘’《》「」");

    /// <summary>Removes fillers between the words and the number: 为, 共, 达, 约.</summary>
    public static string WithoutFillers(string lead) => WithoutEnd(lead, TrailingFillers()) is var words && words.Length == lead.Length ? lead : words.ToString();

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

        text = YearComparison.Without(text);
        var words = text.AsSpan();
        int before;
        do
        {
            before = words.Length;
            words = WithoutEnd(WithoutBeginning(words, Leading()), Trailing());
        }
        while (words.Length != before);

        return words.Length == text.Length ? text : words.ToString();
    }

    private static ReadOnlySpan<char> WithoutBeginning(ReadOnlySpan<char> words, Regex pattern)
    {
        foreach (var match in pattern.EnumerateMatches(words))
        {
            return words[match.Length..];
        }

        return words;
    }

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> words, Regex pattern)
    {
        foreach (var match in pattern.EnumerateMatches(words))
        {
            return words[..match.Index];
        }

        return words;
    }

    /// <summary>The spelling by which subjects are compared: quotes and remarks in parentheses are gone, but not 类, 款, 项.</summary>
    public static string Key(string subject) => subject.AsSpan().IndexOfAny(Marks) < 0 ? subject :
        Quotes().Replace(Remarks().Replace(subject, match => match.Value is "（类）" or "（款）" or "（项）" ? match.Value : ""), "");

    [GeneratedRegex(@"(?:均为|分别为|各为|为|是|达到|达|约为|约|共有|共计|合计为|累计为|总共|：|了|-)+$")]
    private static partial Regex TrailingFillers();

    [GeneratedRegex(@"^(?:[，、；。：]|（?其中|（(?=公务|本单位|本部门|因公)|本年无预算|的(?=“|三公|公务|因公)|（?本单位(?=接待)|公开(?=公务|因公|“三公|三公)|(?:实际)?支出(?=公务|因公|“三公|三公)|主要包括|主要为|主要是|20\d\d年度?|全年度?|今年|本年度|本部门|我部门|本单位|我单位|我局|本局|我委|本委|我厅|我院|我中心|本级|当年|截[至止].{0,12}日|(?:总体|具体)?情况|共有|年度|包括|具体构成|同时|一是|二是|三是|从(?:支出)?结构(?:上)?看|(?:和|以?及)(?=人员|公用|日常|项目|基本支出|公务|因公|其他|政府|一般|财政|事业|经营)|按支出性质分|按资金来源分|决算中|部门决算|开支|发生|用于|共计(?=支出|开支)|-|\d{1,2}“?[.．、]|（[一二三四五六七八九十\d]{1,2}）)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[，、：（占]|决算数?|决算金额|共计|累计|各|均|共|了|的|安排|实际|略|小幅|大幅|分别|全年|今年|20\d\d|完成|(?<![行作])为|年初|同比|各项|有所|净|[比较与](?:20\d\d)?)$")]
    private static partial Regex Trailing();

    [GeneratedRegex("（[^（）]*）")]
    private static partial Regex Remarks();

    [GeneratedRegex("[“”‘’《》「」]")]
    private static partial Regex Quotes();
}
