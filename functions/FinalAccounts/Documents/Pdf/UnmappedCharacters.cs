using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Logging;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Listens to PdfPig for characters whose font has no Unicode for them. PdfPig then guesses that the glyph's number is its Unicode;
/// here such a character becomes U+FFFD, so that no wrong digit is taken for a figure.
/// </summary>
internal sealed partial class UnmappedCharacters : ILog
{
    private readonly HashSet<(string Font, string Guess)> guesses = [];

    /// <summary>How many characters were not trusted.</summary>
    public int Count { get; private set; }

    /// <summary>The fonts they are set in.</summary>
    public SortedSet<string> Fonts { get; } = new(StringComparer.Ordinal);

    /// <summary>The letter's text, or U+FFFD where it is a guess or a private-use code.</summary>
    public string Trusted(Letter letter)
    {
        var text = letter.Value;
        if (text.Length == 0)
            return " ";
        var font = letter.FontName ?? string.Empty;
        if ((guesses.Count > 0 && guesses.Contains((font, text))) || IsNoCharacter(text[0]))
        {
            Count++;
            Fonts.Add(font);
            return "\uFFFD";
        }

        return text.Length == 1 && CjkForms.IsForm(text[0]) ? CjkForms.Plain(text[0]) : text;
    }

    /// <inheritdoc/>
    public void Debug(string message)
    {
    }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex)
    {
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
        if (MissingCharacter().Match(message) is { Success: true } match
            && int.TryParse(match.Groups["code"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            guesses.Add((match.Groups["font"].Value, ((char)(code & 0xFFFF)).ToString()));
    }

    /// <inheritdoc/>
    public void Error(string message)
    {
    }

    /// <inheritdoc/>
    public void Error(string message, Exception ex)
    {
    }

    private static bool IsNoCharacter(char c) => c is '\uFFFD' or (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\uE000' and <= '\uF8FF');

    [GeneratedRegex(@"corresponding character with code (?<code>\d+) in font (?:/)?(?<font>.+?)\.?$", RegexOptions.None, 1000)]
    private static partial Regex MissingCharacter();
}
