namespace FinalAccounts.Documents.Pdf;

/// <summary>One character on an upright page: x to the right, y downwards, in points.</summary>
/// <param name="Text">The character; a ligature has several.</param>
/// <param name="Left">Where its advance begins.</param>
/// <param name="Right">Where its advance ends.</param>
/// <param name="Baseline">The y of its baseline.</param>
/// <param name="Size">The font size as shown.</param>
/// <param name="Run">Which text-showing operation of the page wrote it; those of one operation belong together.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, int Run)
{
    /// <summary>The middle of its advance.</summary>
    public double MiddleX => (Left + Right) / 2;

    /// <summary>The middle of its em box, about where the middle of a digit and of a Chinese character is.</summary>
    public double MiddleY => Baseline - (0.36 * Size);

    /// <summary>The top of its em box.</summary>
    public double Top => Baseline - (0.88 * Size);

    /// <summary>The bottom of its em box.</summary>
    public double Bottom => Baseline + (0.12 * Size);

    /// <summary>True for a space of any kind.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
