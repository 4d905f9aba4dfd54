using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace FinalAccounts.Documents.Word;

/// <summary>The text of paragraphs with all tracked changes accepted: what is deleted, moved away or hidden is not read.</summary>
internal static class WordText
{
    /// <summary>The paragraph's lines, at least one; only a line break of the writer parts them.</summary>
    public static List<string> LinesOf(W.Paragraph paragraph)
    {
        var lines = new List<string>();
        var text = new StringBuilder();
        Collect(paragraph, text, lines);
        lines.Add(text.ToString());
        return lines;
    }

    /// <summary>The text boxes that hang on a paragraph, each once: a box is often stored a second time for old programs.</summary>
    public static IEnumerable<TextBoxContent> TextBoxesOf(W.Paragraph paragraph)
    {
        foreach (var box in paragraph.Descendants<TextBoxContent>())
        {
            if (!box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<TextBoxContent>().Any() is false)
                yield return box;
        }
    }

    private static void Collect(OpenXmlElement parent, StringBuilder text, List<string> lines)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Run run when run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value):
                case DeletedRun or MoveFromRun or AlternateContentFallback or TextBoxContent:
                    break;
                case W.Text characters:
                    text.Append(characters.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case Break or CarriageReturn:
                    lines.Add(text.ToString());
                    text.Clear();
                    break;
                default:
                    if (element.HasChildren)
                        Collect(element, text, lines);
                    break;
            }
        }
    }
}
