using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Joins lines to paragraphs. A line goes on in the next one when that is not indented against the rest of the text and its first word
/// would not have fitted behind the line, or when the line is long and its sentence has not ended.
/// </summary>
internal sealed partial class ParagraphJoiner
{
    /// <summary>With fewer lines the right end of the longest is no margin.</summary>
    private const int FewestLines = 6;

    private readonly Dictionary<int, (double Left, double Right)> margins = [];
    private PageParagraph? current;
    private TextLine? last;
    private PageLayout? lastPage;

    /// <summary>Learns the margins of the running text from all pages.</summary>
    public ParagraphJoiner(List<PageLayout> pages)
    {
        foreach (var group in pages.GroupBy(WidthOf))
        {
            var lines = group.SelectMany(page => page.Items).Select(item => item.Line).OfType<TextLine>().Where(line => line.Glyphs.Count >= 8).ToList();
            if (lines.Count == 0)
                continue;
            var left = Common(lines.ConvertAll(line => line.Left), first: true);
            // A page with few lines does not show its right margin; it is as wide as the left one.
            var right = lines.Count < FewestLines ? group.First().Frame.UprightWidth - left : Common(lines.ConvertAll(line => line.Right), first: false);
            margins[group.Key] = (left, right);
        }
    }

    /// <summary>Adds a line; gives the paragraph that ended before it, if one did.</summary>
    public PageParagraph? Add(TextLine line, PageLayout page, int number)
    {
        if (current is not null && GoesOn(line, page))
        {
            current.Add(line, page);
            (last, lastPage) = (line, page);
            return null;
        }

        var ended = current;
        current = new(line, page, number);
        (last, lastPage) = (line, page);
        return ended;
    }

    /// <summary>Ends the paragraph that is open, if one is.</summary>
    public PageParagraph? End()
    {
        var ended = current;
        (current, last, lastPage) = (null, null, null);
        return ended;
    }

    private static int WidthOf(PageLayout page) => (int)Math.Round(page.Frame.UprightWidth / 10);

    private bool GoesOn(TextLine next, PageLayout page)
    {
        var before = last!;
        if (!margins.TryGetValue(WidthOf(page), out var margin) || WidthOf(page) != WidthOf(lastPage!))
            return false;
        if (Math.Abs(before.Size - next.Size) > 0.15 * next.Size && before.Glyphs.Count < 20)
            return false;
        if (page == lastPage && next.Baseline - before.Baseline > 2.6 * next.Size)
            return false;
        if (StatementLines.StandAlone(before.Text, next.Text))
            return false;
        if (IsWrappedTitle(before, next, margin.Right - margin.Left))
            return true;
        if (IsCentred(before, margin, page.Frame.UprightWidth) || next.Left > margin.Left + (0.8 * next.Size) || TextChunk.Of(before).Count > 2 || TextChunk.Of(next).Count > 2)
            return false;
        var ended = "。！？；：:;".Contains(before.Text[^1], StringComparison.Ordinal);
        var numbered = Enumerator().IsMatch(next.Text);
        if (before.Right + FirstWord(next) > margin.Right - (0.3 * next.Size))
            return !(ended && numbered);
        return !ended && !numbered && !Leader().IsMatch(before.Text) && before.Right - margin.Left > 0.6 * (margin.Right - margin.Left);
    }

    // In the middle between the margins or of the page, and further from the left than a paragraph is indented: a heading.
    private static bool IsCentred(TextLine line, (double Left, double Right) margin, double pageWidth) =>
        line.Left - margin.Left > 3 * line.Size
        && Math.Min(Math.Abs(line.Left + line.Right - margin.Left - margin.Right), Math.Abs(line.Left + line.Right - pageWidth)) < 1.5 * line.Size;

    // Two centred lines of one size, the first of them nearly as wide as the text.
    private static bool IsWrappedTitle(TextLine before, TextLine next, double measure) =>
        Math.Abs(before.Left + before.Right - next.Left - next.Right) < 2 * before.Size
        && Math.Abs(before.Size - next.Size) < 0.5
        && before.Right - before.Left > 0.75 * measure
        && next.Right - next.Left < 0.7 * (before.Right - before.Left)
        && next.Baseline - before.Baseline is > 0 and var gap
        && gap < 2.2 * next.Size;

    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\D|第.{1,3}[部分章节条]|[注说]明?[：:]|附[件表])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Enumerator();

    // The dots of a contents list.
    [GeneratedRegex(@"(?:[.．…·]\s*){4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leader();

    // The width of what cannot be broken at the start of a line: a number or Latin word, or one character, with the brackets before and the punctuation behind it.
    private static double FirstWord(TextLine line)
    {
        var glyphs = line.Glyphs.Where(glyph => !glyph.IsSpace).ToList();
        var end = 1;
        while (end < glyphs.Count && "（《“(".Contains(glyphs[end - 1].Text[0], StringComparison.Ordinal))
            end++;
        while (end < glyphs.Count && !WrappedText.IsWide(glyphs[end - 1].Text[0]) && !WrappedText.IsWide(glyphs[end].Text[0])
            && glyphs[end].Left - glyphs[end - 1].Right < 0.25 * line.Size)
            end++;
        while (end < glyphs.Count && "，。、；：）》”％%,.;:)".Contains(glyphs[end].Text[0], StringComparison.Ordinal))
            end++;
        return glyphs[end - 1].Right - glyphs[0].Left;
    }

    // The outermost position that at least three lines, or a tenth of them, share; else the outermost one.
    private static double Common(List<double> positions, bool first)
    {
        positions.Sort();
        if (!first)
            positions.Reverse();
        var needed = Math.Min(positions.Count, Math.Max(3, positions.Count / 10));
        for (var i = 0; i + needed <= positions.Count; i++)
        {
            if (Math.Abs(positions[i + needed - 1] - positions[i]) < 6)
                return positions[i];
        }

        return positions[0];
    }
}

/// <summary>A paragraph while its lines are collected.</summary>
internal sealed class PageParagraph
{
    private readonly StringBuilder text;
    private readonly PageLayout page;
    private readonly int number;
    private readonly List<TextLine> lines;

    /// <summary>Begins with its first line.</summary>
    public PageParagraph(TextLine line, PageLayout page, int number)
    {
        (this.page, this.number) = (page, number);
        text = new(line.Text);
        lines = [line];
    }

    /// <summary>Adds a line that goes on from the last one.</summary>
    public void Add(TextLine line, PageLayout on)
    {
        WrappedText.Append(text, line.Text, lineWasFull: true);
        if (on == page)
            lines.Add(line);
    }

    /// <summary>The paragraph with its place: where it begins; its box is that of its lines on its first page.</summary>
    public Paragraph ToBlock(string file)
    {
        var area = Area.Of(lines);
        return new(text.ToString(), new(file, page.Number, number, Box: page.Frame.Shown(area.Left, area.Top, area.Right, area.Bottom)));
    }
}
