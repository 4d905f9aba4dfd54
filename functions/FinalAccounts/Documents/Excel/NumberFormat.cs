using System.Globalization;
using System.Text;

namespace FinalAccounts.Documents.Excel;

/// <summary>Shows a number by an Excel number format (ECMA-376 part 1, 18.8.31): sections, decimals, thousands, percent, literals. Rounds half away from zero, as Excel does.</summary>
internal static class NumberFormat
{
    /// <summary>How many digits a cell of the format General shows at most.</summary>
    private const int GeneralDigits = 10;

    /// <summary>The number as the cell shows it.</summary>
    /// <param name="value">The stored number.</param>
    /// <param name="format">The format's code; null and <c>General</c> show what is stored.</param>
    public static string Show(decimal value, string? format)
    {
        if (string.IsNullOrEmpty(format) || format.Contains("General", StringComparison.OrdinalIgnoreCase) || format == "@")
            return General(value);
        var sections = Split(format);
        var section = FormatCondition.Choose(sections, value);
        // A section for negative numbers alone says by itself how they look.
        var sign = value < 0 && !FormatCondition.IsForNegative(sections, section) ? "-" : string.Empty;
        var pattern = NumberPattern.Of(section);
        var shown = pattern.HasDigits ? pattern.Before + Digits(Math.Abs(value), pattern) + pattern.After : pattern.Before;
        return (sign.Length > 0 && IsZero(shown) ? shown : sign + shown).Trim();
    }

    private static string General(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture).Length;
        var shown = Math.Round(value, Math.Clamp(GeneralDigits - whole, 0, 28), MidpointRounding.AwayFromZero);
        return shown.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static string Digits(decimal value, NumberPattern pattern)
    {
        for (var i = 0; i < pattern.Thousandths; i++)
            value /= 1000m;
        if (pattern.Percent)
            value *= 100m;
        var rounded = Math.Round(value, Math.Min(pattern.Decimals, 28), MidpointRounding.AwayFromZero);
        var picture = new StringBuilder(pattern.Grouped ? "#,##" : "").Append('0', Math.Max(pattern.Integers, pattern.Grouped ? 1 : 0));
        if (picture.Length == 0)
            picture.Append('#');
        if (pattern.Decimals > 0)
            picture.Append('.').Append('0', pattern.RequiredDecimals).Append('#', pattern.Decimals - pattern.RequiredDecimals);
        var shown = rounded.ToString(picture.ToString(), CultureInfo.InvariantCulture);
        foreach (var (text, digits) in pattern.Inner)
        {
            var end = shown.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? point : shown.Length;
            shown = shown.PadLeft(digits, '0').Insert(Math.Max(0, end - digits), text);
        }

        return shown;
    }

    private static bool IsZero(string shown) => !shown.Any(c => c is >= '1' and <= '9');

    private static List<string> Split(string format)
    {
        var sections = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '"')
            {
                quoted = !quoted;
            }
            else if (format[i] is '\\' or '!')
            {
                i++;
            }
            else if (format[i] == ';' && !quoted)
            {
                sections.Add(format[start..i]);
                start = i + 1;
            }
        }

        sections.Add(format[start..]);
        return sections;
    }
}
