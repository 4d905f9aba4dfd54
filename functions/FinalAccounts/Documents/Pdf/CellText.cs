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
        if (IsWrappedNumber(lines))
            return string.Concat(lines.Select(line => line.Text));
        var text = new StringBuilder();
        var full = false;
        foreach (var line in lines)
        {
            WrappedText.Append(text, line.Text, full);
            full = right - line.Right < 0.9 * line.Size;
        }

        return text.ToString();
    }

    /// <summary>True for several lines that are one amount when they are put together.</summary>
    public static bool IsWrappedNumber(List<TextLine> lines) =>
        lines.Count > 1 && WholeAmount.Is(string.Concat(lines.Select(line => line.Text))) && lines[^1].Baseline - lines[0].Baseline > 0.5 * lines[0].Size;

    /// <summary>True when a line leaves no room for one more Chinese character between the borders of its cell and their usual distance from the text.</summary>
    public static bool IsFull(TextLine line, double left, double right) =>
        right - left - (line.Right - line.Left) < Math.Min(2.2 * line.Size, 0.5 * (right - left));
}
