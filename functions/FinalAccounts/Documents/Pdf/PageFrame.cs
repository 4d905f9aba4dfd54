namespace FinalAccounts.Documents.Pdf;

/// <summary>The way that most text of a page runs, as seen on the screen.</summary>
internal enum TextDirection
{
    /// <summary>Left to right.</summary>
    Right,

    /// <summary>Bottom to top: a landscape table on a portrait page, turned left.</summary>
    Up,

    /// <summary>Right to left, upside down.</summary>
    Left,

    /// <summary>Top to bottom: turned right.</summary>
    Down,
}

/// <summary>Turns the coordinates of a page (origin bottom left, y upwards) so that its text runs from left to right and y grows downwards, and turns boxes back.</summary>
/// <param name="Direction">How the page's text runs.</param>
/// <param name="Width">The page's width as shown.</param>
/// <param name="Height">The page's height as shown.</param>
internal readonly record struct PageFrame(TextDirection Direction, double Width, double Height)
{
    /// <summary>The width of the upright page.</summary>
    public double UprightWidth => Direction is TextDirection.Up or TextDirection.Down ? Height : Width;

    /// <summary>The height of the upright page.</summary>
    public double UprightHeight => Direction is TextDirection.Up or TextDirection.Down ? Width : Height;

    /// <summary>A point of the page on the upright page.</summary>
    public (double X, double Y) Upright(double x, double y) => Direction switch
    {
        TextDirection.Up => (y, x),
        TextDirection.Left => (Width - x, y),
        TextDirection.Down => (Height - y, Width - x),
        _ => (x, Height - y),
    };

    /// <summary>A rectangle of the upright page as a box on the page as shown.</summary>
    public Box Shown(double left, double top, double right, double bottom) => Direction switch
    {
        TextDirection.Up => Make(top, Height - right, bottom, Height - left),
        TextDirection.Left => Make(Width - right, Height - bottom, Width - left, Height - top),
        TextDirection.Down => Make(Width - bottom, left, Width - top, right),
        _ => Make(left, top, right, bottom),
    };

    private static Box Make(double left, double top, double right, double bottom) =>
        new(Round(left), Round(top), Round(right - left), Round(bottom - top));

    private static float Round(double points) => (float)Math.Round(points, 2);
}
