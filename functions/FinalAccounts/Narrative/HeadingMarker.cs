using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>The number before a heading or an item: <c>第三部分</c>, <c>一、</c>, <c>（一）</c>, <c>1、</c>, <c>（1）</c>.</summary>
/// <param name="Level">1 for 第…部分, 2 for 一、, 3 for （一）, 4 for 1、, 5 for （1）.</param>
/// <param name="Number">Its number.</param>
/// <param name="Length">How many characters of the compact text it takes.</param>
public readonly partial record struct HeadingMarker(int Level, int Number, int Length)
{
    private const string Digits = "零一二三四五六七八九十";

    /// <summary>The marker at the beginning of a compact text, or null.</summary>
    public static HeadingMarker? Of(string compact)
    {
        var match = Pattern().Match(compact);
        if (!match.Success)
        {
            return null;
        }

        for (var level = 1; level <= 5; level++)
        {
            var group = match.Groups[level];
            if (group.Success)
            {
                var number = level <= 3 ? Chinese(group.ValueSpan) : int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
                return number > 0 ? new(level, number, match.Length) : null;
            }
        }

        return null;
    }

    /// <summary>The number as that level prints it: <c>（四）</c>.</summary>
    public static string Print(int level, int number) => level switch
    {
        1 => $"第{Chinese(number)}部分",
        2 => $"{Chinese(number)}、",
        3 => $"（{Chinese(number)}）",
        4 => $"{number}、",
        _ => $"（{number}）",
    };

    private static int Chinese(ReadOnlySpan<char> text)
    {
        var tens = text.IndexOf('十');
        if (tens < 0)
        {
            return text.Length == 1 ? Digits.IndexOf(text[0], StringComparison.Ordinal) : 0;
        }

        var high = tens == 0 ? 1 : Digits.IndexOf(text[0], StringComparison.Ordinal);
        var low = tens == text.Length - 1 ? 0 : Digits.IndexOf(text[^1], StringComparison.Ordinal);
        return (high * 10) + low;
    }

    private static string Chinese(int number) => number switch
    {
        <= 10 => Digits[number].ToString(),
        < 20 => "十" + Digits[number - 10],
        _ => $"{Digits[number / 10]}十{(number % 10 == 0 ? "" : Digits[number % 10].ToString())}",
    };

    // The text is compact: no spaces, full-width punctuation. "- " before an item of a list is passed over.
    [GeneratedRegex(@"^-?(?:第([一二三四五六七八九十]{1,3})部分[：、]?|([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）|(\d{1,2})(?:、|\.(?!\d))|（(\d{1,2})）)")]
    private static partial Regex Pattern();
}
