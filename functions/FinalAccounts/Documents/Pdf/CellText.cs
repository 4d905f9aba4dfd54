using System.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>The lines of a cell and their text joined in reading order.</summary>
internal static class CellText
{
    /// <summary>The text of a cell's lines.</summary>
    /// <param name="lines">The lines from top to bottom.</param>
    /// <param name="right">The right border of the cell.</param>
    public static string Of(List<TextLine> lines, double right)
    {
        if (lines.Count == 1)
            return lines[0].Text;
        var text = new StringBuilder();
        var full = false;
        foreach (var line in lines)
        {
            WrappedText.Append(text, line.Text, full);
            full = right - line.Right < 0.9 * line.Size;
        }

        return text.ToString();
    }
}
