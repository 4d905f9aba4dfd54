namespace FinalAccounts.Documents.Pdf;

/// <summary>Characters on one baseline, from left to right.</summary>
internal sealed class TextLine
{
    private readonly bool inCell;
    private string? text;

    /// <summary>A line of these characters, sorted here.</summary>
    public TextLine(List<Glyph> glyphs, bool inCell = false)
    {
        this.inCell = inCell;
        glyphs.Sort((a, b) => a.Left.CompareTo(b.Left));
        Glyphs = glyphs;
        (Left, Right, Top, Bottom, Size) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue, 0);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
                continue;
            Left = Math.Min(Left, glyph.Left);
            Right = Math.Max(Right, glyph.Right);
            Top = Math.Min(Top, glyph.Top);
            Bottom = Math.Max(Bottom, glyph.Bottom);
            Size = Math.Max(Size, glyph.Size);
        }

        Baseline = glyphs[0].Baseline;
    }

    /// <summary>The characters, spaces included.</summary>
    public List<Glyph> Glyphs { get; }

    /// <summary>The left end of the first character that is no space.</summary>
    public double Left { get; }

    /// <summary>The right end of the last one.</summary>
    public double Right { get; }

    /// <summary>The highest top.</summary>
    public double Top { get; }

    /// <summary>The lowest bottom.</summary>
    public double Bottom { get; }

    /// <summary>The largest font size.</summary>
    public double Size { get; }

    /// <summary>The baseline.</summary>
    public double Baseline { get; }

    /// <summary>The line's text: one space where the page leaves room, none at its ends.</summary>
    public string Text => text ??= LineText.Of(Glyphs, inCell);

    /// <summary>True when nothing but spaces is on it.</summary>
    public bool IsBlank => Size == 0;

    /// <summary>Sorts characters into lines from top to bottom. Characters are on one line when their baselines differ by less than 0.4 of their size.</summary>
    public static List<TextLine> Group(List<Glyph> glyphs, bool inCell = false)
    {
        var lines = new List<TextLine>();
        var byBaseline = new List<Glyph>(glyphs);
        byBaseline.Sort((a, b) => a.Baseline.CompareTo(b.Baseline));
        var current = new List<Glyph>();
        foreach (var glyph in byBaseline)
        {
            if (current.Count > 0 && glyph.Baseline - current[0].Baseline > 0.4 * Math.Min(glyph.Size, current[0].Size))
                Add();
            current.Add(glyph);
        }

        if (current.Count > 0)
            Add();
        return lines;

        void Add()
        {
            var line = new TextLine(current, inCell);
            if (!line.IsBlank)
                lines.Add(line);
            current = [];
        }
    }
}
