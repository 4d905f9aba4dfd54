namespace FinalAccounts.Narrative;

/// <summary>The number before a heading or an item: <c>第三部分</c>, <c>一、</c>, <c>（一）</c>, <c>1、</c>, <c>（1）</c>.</summary>
/// <param name="Level">1 for 第…部分, 2 for 一、, 3 for （一）, 4 for 1、, 5 for （1）.</param>
/// <param name="Number">Its number.</param>
/// <param name="Length">How many characters of the compact text it takes.</param>
public readonly record struct HeadingMarker(int Level, int Number, int Length)
{
    private const string Digits = "零一二三四五六七八九十";

    /// <summary>The marker at the beginning of a compact text, or null. A <c>-</c> before an item of a list is passed over.</summary>
    public static HeadingMarker? Of(ReadOnlySpan<char> compact)
    {
        var at = compact.StartsWith('-') ? 1 : 0;
        var text = compact[at..];
        if (text.IsEmpty)
        {
            return null;
        }

        return text[0] switch
        {
            '第' when Chinese(text[1..]) is ({ } part, var length) && text[(1 + length)..].StartsWith("部分") =>
                new(1, part, at + length + 3 + (text.Length > length + 3 && text[length + 3] is '：' or '、' ? 1 : 0)),
            '（' when Chinese(text[1..]) is ({ } item, var length) && text[(1 + length)..].StartsWith('）') => new(3, item, at + length + 2),
            '（' when Arabic(text[1..]) is ({ } item, var length) && text[(1 + length)..].StartsWith('）') => new(5, item, at + length + 2),
            >= '0' and <= '9' when Arabic(text) is ({ } item, var length) && IsEnd(text[length..]) => new(4, item, at + length + 1),
            _ when Chinese(text) is ({ } chapter, var length) && text[length..].StartsWith('、') => new(2, chapter, at + length + 1),
            _ => null,
        };
    }

    // 1、 and 1. are markers, 1.5 is a number.
    private static bool IsEnd(ReadOnlySpan<char> rest) =>
        rest.StartsWith('、') || (rest.StartsWith('.') && !(rest.Length > 1 && char.IsAsciiDigit(rest[1])));

    /// <summary>The number as that level prints it: <c>（四）</c>.</summary>
    public static string Print(int level, int number) => level switch
    {
        1 => $"第{Chinese(number)}部分",
        2 => $"{Chinese(number)}、",
        3 => $"（{Chinese(number)}）",
        4 => $"{number}、",
        _ => $"（{number}）",
    };

    // One to three Chinese digits that make a number above zero, and how many there are.
    private static (int? Number, int Length) Chinese(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Digits.IndexOf(text[length], StringComparison.Ordinal) > 0)
        {
            length++;
        }

        if (length is 0 or > 3)
        {
            return (null, 0);
        }

        text = text[..length];
        var tens = text.IndexOf('十');
        if (tens < 0)
        {
            return (length == 1 ? Digits.IndexOf(text[0], StringComparison.Ordinal) : null, length);
        }

        var high = tens == 0 ? 1 : Digits.IndexOf(text[0], StringComparison.Ordinal);
        var low = tens == length - 1 ? 0 : Digits.IndexOf(text[^1], StringComparison.Ordinal);
        return ((high * 10) + low, length);
    }

    // One or two digits that make a number above zero, and how many there are.
    private static (int? Number, int Length) Arabic(ReadOnlySpan<char> text)
    {
        var (number, length) = (0, 0);
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            if (length == 2)
            {
                return (null, 0);
            }

            number = (number * 10) + text[length++] - '0';
        }

        return (number > 0 ? number : null, length);
    }

    private static string Chinese(int number) => number switch
    {
        <= 10 => Digits[number].ToString(),
        < 20 => "十" + Digits[number - 10],
        _ => $"{Digits[number / 10]}十{(number % 10 == 0 ? "" : Digits[number % 10].ToString())}",
    };
}
