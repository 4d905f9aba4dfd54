using AngleSharp.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>The text of a table cell, its lines joined.</summary>
internal static class HtmlCell
{
    private const int Deepest = 100;

    /// <summary>The text as seen, hidden parts left out.</summary>
    public static string TextOf(IElement cell)
    {
        var text = new HtmlText();
        var lines = new List<string>();
        Walk(cell, text, lines, 0);
        lines.Add(text.Take());
        return lines.Count == 1 ? lines[0] : WrappedText.Join(lines.Where(line => line.Length > 0));
    }

    private static void Walk(INode parent, HtmlText text, List<string> lines, int depth)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText characters)
            {
                text.Add(characters.Data);
            }
            else if (node is IElement element && depth < Deepest && HtmlElements.IsSeen(element))
            {
                var ends = HtmlElements.EndsLine(element);
                if (ends)
                    lines.Add(text.Take());
                Walk(element, text, lines, depth + 1);
                if (ends)
                    lines.Add(text.Take());
            }
        }
    }
}
