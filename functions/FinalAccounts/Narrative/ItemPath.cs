using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>
/// An item of expenditure by function as the prose names it: <c>一般公共服务支出（类）财政事务（款）行政运行（项）</c>, with codes in any of their spellings
/// (<c>（201类）</c>, <c>（201）</c>, <c>2010601行政运行</c>), or by codes alone.
/// </summary>
/// <param name="Names">The names from the class downwards; the item's own comes last.</param>
/// <param name="Levels">The level of each name: 1 for 类, 2 for 款, 3 for 项.</param>
/// <param name="Code">The code that the prose prints for the last name, 3, 5 or 7 digits; null for none.</param>
internal sealed partial record ItemPath(ImmutableArray<string> Names, ImmutableArray<int> Levels, string? Code)
{
    /// <summary>The level of the item itself: 1, 2 or 3.</summary>
    public int Level => Levels[^1];

    /// <summary>The path at the beginning of a text, as it is written there; null when there is none.</summary>
    public static string? At(ReadOnlySpan<char> text)
    {
        // Its names are followed by brackets before anything else, or a code opens it.
        var bracket = text.IndexOfAny("（。，：；");
        if ((bracket < 0 || text[bracket] != '（') && !text.TrimStart('“').StartsWith('2'))
        {
            return null;
        }

        var end = LengthOf(Opening(), text);
        if (end == 0)
        {
            return null;
        }

        // 行政运行（款）（项）: a level whose name was left out.
        while (text[end..].StartsWith("（款）") || text[end..].StartsWith("（项）"))
        {
            end += 3;
        }

        end += text[..end].EndsWith("类）") || text[..end].EndsWith("款）") ? LengthOf(Unmarked(), text[end..]) : 0;
        return text[..end].TrimStart('“').ToString();
    }

    private static int LengthOf(Regex opening, ReadOnlySpan<char> text)
    {
        foreach (var match in opening.EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }

    /// <summary>An item below another: a heading names the class, the sentence the 款 and the 项. The item alone when they do not fit.</summary>
    /// <param name="above">The item above; null for none.</param>
    /// <param name="named">The item as its own sentence names it.</param>
    public static string Below(string? above, string named)
    {
        if (above is null || Parse(named) is not { } path || path.Levels[0] == 1 || Parse(above) is not { } parent)
        {
            return named;
        }

        var kept = parent.Levels.Count(level => level < path.Levels[0]);
        var steps = Step().Matches(above).Take(kept).Select(match => match.Value);
        return kept == 0 ? named : string.Concat(steps) + named;
    }

    /// <summary>Reads a subject; null when it names no item by its level or code.</summary>
    public static ItemPath? Parse(string subject)
    {
        if (!subject.Contains('（', StringComparison.Ordinal) && !subject.StartsWith('2'))
        {
            return null;
        }

        var names = ImmutableArray.CreateBuilder<string>();
        var levels = ImmutableArray.CreateBuilder<int>();
        string? code = null;
        var (end, last) = (0, 0);
        if (subject.Contains("）（款）", StringComparison.Ordinal) || subject.Contains("）（项）", StringComparison.Ordinal))
        {
            return null;
        }

        if (LeadingCode().Match(subject) is { Success: true } leading)
        {
            code = leading.Value;
            end = leading.Length + (subject.AsSpan(leading.Length).StartsWith("-") ? 1 : 0);
        }

        foreach (Match match in Step().Matches(subject[end..]))
        {
            var digits = match.Groups["c"].Value;
            var level = match.Groups["l"].Value switch { "类" => 1, "款" => 2, "项" => 3, _ => digits.Length switch { 2 when levels.Count > 0 => levels[^1] + 1, 3 => 1, 5 => 2, 7 => 3, _ => 0 } };
            if (level == 0 || (levels.Count > 0 && level <= levels[^1]) || match.Groups["n"].Length < 2)
            {
                return null;
            }

            last = end + match.Index + match.Length;
            names.Add(match.Groups["n"].Value.Trim('“', '”', '-'));
            levels.Add(level);
            code = digits.Length switch
            {
                3 or 5 or 7 => digits,
                2 when code is { Length: 3 or 5 } && code.Length == 2 * level - 1 => code + digits,
                0 when levels.Count == 1 && match.Index == 0 => code,
                _ => null,
            };
        }

        // …（款）机关事业单位基本养老: an item whose mark is missing is not the 款 above it.
        if (names.Count > 0 && levels[^1] < 3 && Unmarked().Match(subject[last..]) is { Success: true, Value: var rest })
        {
            names.Add(rest);
            levels.Add(levels[^1] + 1);
            code = null;
        }

        if (names.Count == 0 && code is not null && subject.Length > end)
        {
            names.Add(subject[end..].Trim('（', '）'));
            levels.Add((code.Length - 1) / 2);
        }

        return names.Count == 0 ? null : new(names.ToImmutable(), levels.ToImmutable(), code is not null && code.Length == (2 * levels[^1]) + 1 ? code : null);
    }

    [GeneratedRegex(@"^“?(?:\d{3,7}-?)?(?:[^。，：；]{2,34}?（(?:\d{2,7})?[类款项]）(?:（\d{3,7}）)?){1,3}|^“?[^。，：；（）]{2,30}（\d{3}）(?:[^。，：；（）]{2,30}（\d{2,5}）)?(?:[^。，：；（）]{2,30}（\d{2,7}）)?|^“?2[0-3]\d(?:\d\d){0,2}-?[\p{IsCJKUnifiedIdeographs}（）]{2,30}?(?=支出决算|年初|全年|决算|预算|20\d\d年|[\d，：。；”])|^“?2[0-3]\d(?:\d\d){0,2}（[^（）\d]{2,30}）")]
    private static partial Regex Opening();

    // A name right behind a mark, which does not begin like what is said of the item itself: …（款）机关事业单位职业年金缴费支出.
    [GeneratedRegex(@"^(?!支出|决算|预算|收入|合计|小计|总计|总额|金额|资金|项目|基本支出|经费|财政拨款|一般公共预算|本年|今年|当年|全年|年初|年末|上年|同比|主要|用于|反映|完成|实际|实现|具体|情况|较|比|与|占|按|其|共|为|是|等|和|及|的)[\p{IsCJKUnifiedIdeographs}]{4,24}?(?:支出)?(?=$|，|。|：|；|\d|支出决算|决算|预算|年初|全年)")]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"^(?:2[0-3]\d{5}|2[0-3]\d{3}|2[0-3]\d)(?=\D)")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"(?<n>.+?)(?:（(?<c>\d{2,7})?(?<l>[类款项])）(?:（(?<c>\d{3,7})）)?|（(?<c>\d{2,7})）(?:（(?<l>[类款项])）)?)")]
    private static partial Regex Step();
}
