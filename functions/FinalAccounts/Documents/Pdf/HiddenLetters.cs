using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Tells the letters that a reader of the page does not see, or sees as a watermark: invisible ones, white ones on white paper, and pale ones far larger than the text.</summary>
internal sealed class HiddenLetters
{
    /// <summary>A watermark is at least so many times as large as the text.</summary>
    private const double WatermarkSize = 1.8;

    private readonly Page page;
    private readonly bool allInvisible;
    private readonly double usualSize;
    private List<PdfRectangle>? backgrounds;
    private IColor? lastColor;
    private Shade lastShade;

    /// <summary>Looks at a page's letters.</summary>
    public HiddenLetters(Page page)
    {
        this.page = page;
        var sizes = new Dictionary<int, int>();
        allInvisible = true;
        foreach (var letter in page.Letters)
        {
            allInvisible &= IsInvisible(letter);
            var size = (int)Math.Round(letter.PointSize * 2);
            sizes[size] = sizes.GetValueOrDefault(size) + 1;
        }

        usualSize = sizes.Count == 0 ? 0 : sizes.MaxBy(size => size.Value).Key / 2.0;
    }

    private enum Shade
    {
        Dark,
        Pale,
        White,
    }

    /// <summary>How many letters were found hidden.</summary>
    public int Count { get; private set; }

    /// <summary>True for a letter that is not to be read. The invisible text that character recognition lays over a scan is read: the page has no other.</summary>
    public bool Contains(Letter letter)
    {
        var hidden = (IsInvisible(letter) && !allInvisible) || ShadeOf(letter.Color) switch
        {
            Shade.White => !HasBackground(letter),
            Shade.Pale => letter.PointSize > WatermarkSize * usualSize,
            _ => false,
        };
        Count += hidden && !string.IsNullOrWhiteSpace(letter.Value) ? 1 : 0;
        return hidden;
    }

    private static bool IsInvisible(Letter letter) => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    private Shade ShadeOf(IColor? color)
    {
        if (ReferenceEquals(color, lastColor))
            return lastShade;
        lastColor = color;
        if (color is null or PatternColor)
            return lastShade = Shade.Dark;
        var (r, g, b) = color.ToRGBValues();
        var darkest = Math.Min(r, Math.Min(g, b));
        return lastShade = darkest > 0.97 ? Shade.White : darkest > 0.6 ? Shade.Pale : Shade.Dark;
    }

    private bool HasBackground(Letter letter)
    {
        backgrounds ??= [.. page.Paths
            .Where(path => path.IsFilled && ShadeOf(path.FillColor) != Shade.White)
            .Select(path => path.GetBoundingRectangle())
            .OfType<PdfRectangle>()
            .Where(box => box.Width > 4 && box.Height > 4)];
        var point = letter.BoundingBox.Centroid;
        return backgrounds.Exists(box => box.Left <= point.X && point.X <= box.Right && box.Bottom <= point.Y && point.Y <= box.Top);
    }
}
