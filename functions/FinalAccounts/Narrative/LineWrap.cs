using FinalAccounts.Documents;

namespace FinalAccounts.Narrative;

/// <summary>
/// The width at which a document's lines are wrapped. Text taken from a PDF by its lines breaks every paragraph there; a line that reaches the
/// width goes on in the next one, whatever it ends with.
/// </summary>
internal readonly record struct LineWrap
{
    /// <summary>So many lines must reach about the same width before it is a margin.</summary>
    private const int FewestLines = 20;

    /// <summary>Half-width units by which a full line may fall short: the indent of a first line and a character that did not fit.</summary>
    private const int Slack = 8;

    private readonly int width;

    private LineWrap(int width) => this.width = width;

    /// <summary>Finds the width of a document's lines; none when its paragraphs are whole.</summary>
    public static LineWrap Of(SourceDocument document)
    {
        var widths = document.Blocks.OfType<Paragraph>().Select(paragraph => Measure(paragraph.Text)).Where(w => w >= 30).Order().ToArray();
        if (widths.Length < FewestLines)
        {
            return default;
        }

        // Wrapped lines crowd below one width: nine in ten are no wider, and at least a third stand within the slack of it.
        var margin = widths[widths.Length * 9 / 10];
        var near = widths.Count(w => w <= margin + 2 && w >= margin - Slack);
        return near * 3 >= widths.Length && margin <= 120 ? new(margin) : default;
    }

    /// <summary>True when the line has no room for another word.</summary>
    public bool IsFull(string line) => width > 0 && Measure(line) >= width - Slack;

    /// <summary>True when the line is long enough to have been broken before a long word or an indented margin; only where its sentence has not ended.</summary>
    public bool IsLong(string line) => width > 0 && Measure(line) * 10 >= width * 7;

    private static int Measure(string text)
    {
        var sum = 0;
        foreach (var c in text)
        {
            sum += WrappedText.IsWide(c) ? 2 : 1;
        }

        return sum;
    }
}
