using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Takes the ruling lines out of a page's paths: straight strokes, the edges of stroked rectangles, and filled rectangles that are as thin as a line.</summary>
internal static class PathRules
{
    /// <summary>The thickest filled bar that is still a line.</summary>
    private const double Thickest = 3;

    /// <summary>How far a line may lean over its whole length.</summary>
    private const double Lean = 1;

    /// <summary>A page with more pieces is a drawing, not a table.</summary>
    private const int MostPieces = 200_000;

    /// <summary>Reads the paths of a page.</summary>
    public static RulingLines Read(Page page, PageFrame frame)
    {
        var pieces = new Pieces(frame);
        foreach (var path in page.Paths)
        {
            if (pieces.Count > MostPieces)
                return RulingLines.Of([], []);
            if (path.IsStroked && !IsWhite(path.StrokeColor))
                Stroke(path, pieces);
            else if (path.IsFilled && !IsWhite(path.FillColor))
                Fill(path, pieces);
        }

        return RulingLines.Of(pieces.Horizontal, pieces.Vertical);
    }

    private static void Stroke(PdfPath path, Pieces pieces)
    {
        foreach (var subpath in path)
        {
            PdfPoint? start = null;
            PdfPoint? last = null;
            foreach (var command in subpath.Commands)
            {
                switch (command)
                {
                    case PdfSubpath.Move move:
                        start = last = move.Location;
                        break;
                    case PdfSubpath.Line line:
                        pieces.Add(line.From, line.To);
                        last = line.To;
                        break;
                    case PdfSubpath.Close when start is { } s && last is { } l:
                        pieces.Add(l, s);
                        break;
                }
            }
        }
    }

    private static void Fill(PdfPath path, Pieces pieces)
    {
        foreach (var subpath in path)
        {
            if (subpath.GetBoundingRectangle() is not { } box || Math.Min(box.Width, box.Height) > Thickest)
                continue;
            var middle = box.Centroid;
            if (Math.Max(box.Width, box.Height) <= Thickest)
                pieces.AddDot(middle, box.Width, box.Height);
            else if (subpath.Commands.Any(command => command is PdfSubpath.CubicBezierCurve))
                continue;
            else if (box.Width > box.Height)
                pieces.Add(new(box.Left, middle.Y), new(box.Right, middle.Y));
            else
                pieces.Add(new(middle.X, box.Bottom), new(middle.X, box.Top));
        }
    }

    // White lines are there to hide something, not to be seen.
    private static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor)
            return false;
        var (r, g, b) = color.ToRGBValues();
        return r > 0.97 && g > 0.97 && b > 0.97;
    }

    private sealed class Pieces(PageFrame frame)
    {
        public List<RulingLine> Horizontal { get; } = [];

        public List<RulingLine> Vertical { get; } = [];

        public int Count => Horizontal.Count + Vertical.Count;

        /// <summary>Adds a dot, square or round: it may be part of a dotted line in either direction.</summary>
        public void AddDot(PdfPoint middle, double width, double height)
        {
            var (x, y) = frame.Upright(middle.X, middle.Y);
            var half = Math.Max(width, height) / 2;
            Horizontal.Add(new(y, x - half, x + half));
            Vertical.Add(new(x, y - half, y + half));
        }

        public void Add(PdfPoint a, PdfPoint b)
        {
            var (x1, y1) = frame.Upright(a.X, a.Y);
            var (x2, y2) = frame.Upright(b.X, b.Y);
            var (width, height) = (Math.Abs(x2 - x1), Math.Abs(y2 - y1));
            if (height <= Lean && width > height)
                Horizontal.Add(new((y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
            else if (width <= Lean && height > width)
                Vertical.Add(new((x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
        }
    }
}
