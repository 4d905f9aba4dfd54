using System.Globalization;

namespace FinalAccounts.Azure.Storage;

/// <summary>
/// A decimal as text that sorts like the number: Table Storage has no decimal, and a double would lose digits.
/// Positive numbers are <c>p</c>, the count of digits before the point, the digits; negative ones are <c>n</c> and the nines' complement.
/// Equal numbers have equal text, whatever decimals they were printed with.
/// </summary>
public static class SortableDecimal
{
    /// <summary>The text of a number.</summary>
    public static string Of(decimal value)
    {
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : digits[(point + 1)..].TrimEnd('0');
        var text = whole.Length.ToString("D2", CultureInfo.InvariantCulture) + whole + fraction;

        // A longer fraction is a larger number, and a smaller one when negative: the end mark, which sorts behind all digits, sees to that.
        return value < 0 ? "n" + Complement(text) + "~" : "p" + text;
    }

    private static string Complement(string digits) => string.Create(digits.Length, digits, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = (char)('9' - (source[i] - '0'));
        }
    });
}
