using System.Text;

namespace FinalAccounts.Documents;

/// <summary>Joins the lines of one cell or paragraph: Chinese without a space, Latin words with one.</summary>
internal static class WrappedText
{
    /// <summary>Appends the next line.</summary>
    /// <param name="text">The text so far.</param>
    /// <param name="line">The next line, trimmed.</param>
    /// <param name="lineWasFull">True when the line before had no room for one more digit: a number that is broken there is one number.</param>
    public static void Append(StringBuilder text, string line, bool lineWasFull = false)
    {
        if (text.Length > 0 && line.Length > 0 && NeedsSpace(text[^1], line[0], lineWasFull))
            text.Append(' ');
        text.Append(line);
    }

    /// <summary>The lines as one text.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            Append(text, line);
        return text.ToString();
    }

    /// <summary>True for what is set without spaces between: Chinese characters and full-width punctuation.</summary>
    public static bool IsWide(char c) => c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '…' or '—' or '·';

    private static bool NeedsSpace(char before, char after, bool lineWasFull)
    {
        if (IsWide(before) || IsWide(after))
            return false;
        if (before is '.' or ',' or '-' or '(' or '/' || after is '.' or ',' or ')' or '%' or '/')
            return false;
        return !(lineWasFull && char.IsAsciiDigit(before) && char.IsAsciiDigit(after));
    }
}
