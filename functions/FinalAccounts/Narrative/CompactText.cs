using System.Buffers;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>
/// A paragraph in one spelling, for reading: no spaces, full-width punctuation, half-width digits. Every character remembers where it stood,
/// so that a number found here is shown where it was printed.
/// </summary>
internal sealed class CompactText
{
    // What stands for each character; a comma is looked at by itself.
    private static readonly char[] Mapped = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Map((char)c))];

    // Made when somebody asks; two threads may both make them.
    private int[]? offsets;

    private CompactText(string source, string value) => (Source, Value) = (source, value);

    /// <summary>The text that it was made from.</summary>
    public string Source { get; }

    /// <summary>The compact text.</summary>
    public string Value { get; }

    /// <summary>Where a character of the compact text stood in the original.</summary>
    public int Original(int index)
    {
        // When no character was left out, each stands where it stood.
        if (Value.Length == Source.Length)
        {
            return Math.Min(index, Source.Length);
        }

        var known = offsets ??= Offsets(Source, Value.Length);
        return index < known.Length ? known[index] : known.Length == 0 ? 0 : known[^1] + 1;
    }

    /// <summary>Compacts a text.</summary>
    public static CompactText Of(string text) => new(text, ValueOf(text));

    /// <summary>A text whose compact spelling is known.</summary>
    public static CompactText Of(string text, string value) => new(text, value);

    /// <summary>The compact text alone, where nobody asks for the places of its characters; the text itself when it is compact.</summary>
    public static string ValueOf(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] is ',' or '，' ? Comma(text, i) : Mapped[text[i]];
            if (c != '\0')
            {
                buffer[length++] = c;
            }
        }

        var compact = buffer.AsSpan(0, length);
        var value = compact.SequenceEqual(text) ? text : new string(compact);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    private static int[] Offsets(string text, int length)
    {
        var origins = new int[length];
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDropped(text[i]))
            {
                origins[at++] = i;
            }
        }

        return origins;
    }

    private static bool IsDropped(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0' or '\uFEFF' or '\u200B' or '\0';

    private static char Map(char c) => c switch
    {
        _ when IsDropped(c) => '\0',
        ':' or '\u2236' => '：',
        ';' => '；',
        '(' or '[' or '【' or '〔' => '（',
        ')' or ']' or '】' or '〕' => '）',
        '?' => '？',
        '!' => '！',
        '％' or '﹪' => '%',
        '．' => '.',
        '－' or '—' or '–' or '−' => '-',
        '"' => '“',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        _ => CanonicalText.Simplify(c),
    };

    private static char Comma(string text, int i) => IsThousands(text, i) ? ',' : '，';

    // A half-width comma between digits is a thousands separator only before exactly three of them; a full-width one only when a point and two more follow.
    private static bool IsThousands(string text, int i)
    {
        if (i == 0 || !char.IsAsciiDigit(text[i - 1]))
        {
            return false;
        }

        var end = i + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - i - 1 == 3 && (text[i] == ',' || (end + 2 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]) && !IsLongNumber(text, i)));
    }

    // 1280，350.00: four digits before it are a number of their own.
    private static bool IsLongNumber(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return end - start > 3;
    }
}
