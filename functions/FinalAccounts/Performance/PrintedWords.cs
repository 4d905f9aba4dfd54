using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Performance;

/// <summary>What stands between spaces: the cells of a table that was printed as text, or parts of them.</summary>
internal static class PrintedWords
{
    /// <summary>The words of a line, compact, each with its place.</summary>
    public static IEnumerable<(string Text, Place Place)> Of(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return (CompactText.ValueOf(text[start..at]), paragraph.Place with { Column = (paragraph.Place.Column ?? 1) + start });
            }
        }
    }
}
