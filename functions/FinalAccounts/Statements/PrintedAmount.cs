using System.Globalization;
using System.Runtime.InteropServices;

namespace FinalAccounts.Statements;

/// <summary>What a cell of an amount column holds.</summary>
public enum AmountKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Dashes or their like alone: the form has no such number.</summary>
    NotApplicable,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>The strict reading of one printed amount: sign, thousands separators, full-width digits, parentheses for negatives, dashes for “not applicable”.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The exact value of a number, its printed decimals kept; 0 otherwise.</param>
/// <param name="Decimals">How many decimals are printed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PrintedAmount(AmountKind Kind, decimal Value = 0m, int Decimals = 0)
{
    /// <summary>True for a number.</summary>
    public bool IsNumber => Kind == AmountKind.Number;

    /// <summary>True for a number that is a whole one, printed without decimals.</summary>
    public bool IsWhole => Kind == AmountKind.Number && Decimals == 0;

    /// <summary>
    /// Reads a printed amount. A comma is a thousands separator only before exactly three digits; before four it separates two numbers,
    /// so the text is no amount.
    /// </summary>
    /// <param name="text">The text of a cell, trimmed or not.</param>
    public static PrintedAmount Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim('\u3000');
        if (text.IsEmpty)
        {
            return new(AmountKind.Blank);
        }

        if (text.Length > 40)
        {
            return new(AmountKind.Other);
        }

        Span<char> half = stackalloc char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var mapped = HalfWidth(c);
            if (mapped != '\0')
            {
                half[length++] = mapped;
            }
        }

        return ParseHalfWidth(half[..length]);
    }

    private static PrintedAmount ParseHalfWidth(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return new(AmountKind.Blank);
        }

        if (text.IndexOfAnyExcept('-', '/') < 0 || text is "*" or "\u65E0")
        {
            return new(AmountKind.NotApplicable);
        }

        var negative = false;
        if (text.Length > 2 && text[0] == '(' && text[^1] == ')')
        {
            negative = true;
            text = text[1..^1];
        }
        else if (text[0] is '-' or '+')
        {
            negative = text[0] == '-';
            text = text[1..].TrimStart();
        }

        return Digits(text, negative);
    }

    private static PrintedAmount Digits(ReadOnlySpan<char> text, bool negative)
    {
        Span<char> digits = stackalloc char[text.Length + 1];
        int length = 0, point = -1, group = -1;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[length++] = c;
                group += group >= 0 ? 1 : 0;
                if (group > 3)
                {
                    return new(AmountKind.Other);
                }
            }
            else if (c == ',' && point < 0 && length > 0 && (group is >= 1 and <= 3 || (group < 0 && length <= 3)))
            {
                group = 0;
            }
            else if (c == '.' && point < 0 && group != 0)
            {
                // A group of less than three digits before the decimals is an amount that lost a digit: read it, the identities will tell.
                (point, group) = (length, -1);
                digits[length++] = '.';
            }
            else
            {
                return new(AmountKind.Other);
            }
        }

        var decimals = point < 0 ? 0 : length - point - 1;
        if (length == 0 || (point >= 0 && decimals == 0) || group is not (-1 or 3) || length > 27)
        {
            return new(AmountKind.Other);
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new(AmountKind.Number, negative ? -value : value, decimals)
            : new(AmountKind.Other);
    }

    private static char HalfWidth(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => HalfWidth((char)(c - 0xFEE0)),
        '\u2014' or '\u2013' or '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2015' or '\u2500' => '-',
        '\u00A5' or '\uFFE5' => '\0',
        >= '\uE000' and <= '\uF8FF' => '\0',
        '\u200B' or '\uFEFF' => '\0',
        _ => c,
    };
}
