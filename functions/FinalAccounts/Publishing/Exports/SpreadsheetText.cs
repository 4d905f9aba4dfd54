using System.Globalization;

namespace FinalAccounts.Publishing.Exports;

/// <summary>Text from a document made harmless for programs that take the first character of a CSV cell for the start of a formula.</summary>
public static class SpreadsheetText
{
    /// <summary>The text with an apostrophe before it where it begins like a formula (<c>= + - @</c>, tab, line end) and is not just a number.</summary>
    /// <param name="text">Any text.</param>
    public static string Safe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
            && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;
    }
}
