using System.Text;

namespace FinalAccounts.Documents.Html;

/// <summary>Collects the text of one line: white space becomes one space, and a line break of the source between Chinese characters becomes nothing, as browsers show it.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();
    private bool space;
    private bool broken;

    /// <summary>Adds characters of the page.</summary>
    public void Add(string characters)
    {
        foreach (var c in characters)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                space |= c is not '\u200B' and not '\uFEFF';
                broken |= c is '\n' or '\r';
                continue;
            }

            if (space && text.Length > 0 && !(broken && WrappedText.IsWide(text[^1]) && WrappedText.IsWide(c)))
                text.Append(' ');
            text.Append(c);
            (space, broken) = (false, false);
        }
    }

    /// <summary>Gives the line and begins a new one.</summary>
    public string Take()
    {
        var line = text.ToString();
        text.Clear();
        (space, broken) = (false, false);
        return line;
    }
}
