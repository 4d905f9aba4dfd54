using System.Buffers;

namespace FinalAccounts.Statements.Reading;

/// <summary>Takes from a canonical label what only numbers it or gives its unit.</summary>
internal static class LabelText
{
    private const string Digits = "一二三四五六七八九";

    private const char Ten = '十';

    private const string ChineseNumerals = "一二三四五六七八九十百〇零";

    private static readonly SearchValues<char> UnitCharacters = SearchValues.Create("个人辆台套、,次批万元亿千/件");

    /// <summary>True for 一 to 十 and their like.</summary>
    public static bool IsChineseNumeral(char c) => ChineseNumerals.Contains(c, StringComparison.Ordinal);

    /// <summary>The label without <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>（1）</c>, <c>其中：</c> before it, all of them if there are several.</summary>
    public static string WithoutNumber(string label) => WithoutNumber(label.AsSpan()) is var rest && rest.Length == label.Length ? label : rest.ToString();

    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> text)
    {
        var rest = AfterNumber(text);
        while (rest.Length < text.Length)
        {
            text = rest;
            rest = AfterNumber(text);
        }

        return rest;
    }

    /// <summary>True for a label with a number before it.</summary>
    public static bool IsNumbered(string label) => AfterNumber(label).Length < label.Length;

    /// <summary>The number in <c>二十一、</c> before a label, up to 99; null when there is none.</summary>
    public static int? OrdinalOf(string label)
    {
        var end = label.IndexOf('、', StringComparison.Ordinal);
        if (end is < 1 or > 3 || label.AsSpan(0, end).ContainsAnyExcept(Digits + Ten))
        {
            return null;
        }

        var ten = label.IndexOf(Ten, 0, end);
        var ones = label[end - 1] == Ten ? 0 : Digits.IndexOf(label[end - 1], StringComparison.Ordinal) + 1;
        return ten < 0 ? (end == 1 ? ones : null) : ((ten == 0 ? 1 : Digits.IndexOf(label[0], StringComparison.Ordinal) + 1) * 10) + ones;
    }

    /// <summary>The label's name alone: without number, without a bracket that only holds a unit, without a colon at its end.</summary>
    public static string Name(string label) => Name(label.AsSpan()) is var name && name.Length == label.Length ? label : name.ToString();

    /// <summary>The same, as a part of the label.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> label)
    {
        var text = WithoutNumber(label);
        while ((UnitBracket(text) ?? CutBracket(text)) is { } open)
        {
            text = text[..open];
        }

        return text.TrimEnd(":.*");
    }

    /// <summary>The unit in a bracket at a label's end, as printed in canonical spelling (<c>辆</c>, <c>台、套</c>); null when there is none.</summary>
    public static string? UnitOf(string label) => UnitBracket(label) is { } open ? label[(open + 1)..^1] : null;

    // A bracket that the cell's edge cut off, with the beginning of a unit in it.
    private static int? CutBracket(ReadOnlySpan<char> text) =>
        text.LastIndexOf('(') is > 0 and var open && text[(open + 1)..].IndexOfAnyExcept(UnitCharacters) < 0 ? open : null;

    private static int? UnitBracket(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith(')'))
        {
            return null;
        }

        var open = text.LastIndexOf('(');
        return open > 0 && text[(open + 1)..^1].IndexOfAnyExcept(UnitCharacters) < 0 && text.Length - open > 2
            ? open
            : null;
    }

    private static ReadOnlySpan<char> AfterNumber(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("其中", StringComparison.Ordinal) && text.Length > 3)
        {
            return text[2..].TrimStart(":、,");
        }

        var open = text.Length > 0 && text[0] == '(' ? 1 : 0;
        var end = open;
        var digits = open < text.Length && char.IsAsciiDigit(text[open]);
        while (end < text.Length && (digits ? char.IsAsciiDigit(text[end]) : IsChineseNumeral(text[end])))
        {
            end++;
        }

        // 10,981.75 is an amount.
        if (end == open || end >= text.Length - 1 || (text[end] == ',' && char.IsAsciiDigit(text[end + 1])))
        {
            return text;
        }

        return (open == 1 ? text[end] is ')' : text[end] is '、' or '.' or ',' or ':') ? text[(end + 1)..].TrimStart("、.") : text;
    }
}
