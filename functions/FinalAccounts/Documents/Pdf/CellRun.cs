namespace FinalAccounts.Documents.Pdf;

/// <summary>Characters that the page writes one after the other on one baseline of one cell.</summary>
internal sealed class CellRun
{
    private CellRun(int first, int end, int cell, Glyph glyph) =>
        (First, End, Cell, Left, Baseline, Size) = (first, end, cell, glyph.Left, glyph.Baseline, glyph.Size);

    /// <summary>The index of its first character among the page's.</summary>
    public int First { get; }

    /// <summary>The index behind its last.</summary>
    public int End { get; private set; }

    /// <summary>The index of the cell it belongs to.</summary>
    public int Cell { get; set; }

    /// <summary>True when it stands right above or below the table, in which it may be a line of a label that is too high for its row.</summary>
    public bool IsOutside { get; set; }

    /// <summary>Where it begins.</summary>
    public double Left { get; }

    /// <summary>Where its last character that is no space ends.</summary>
    public double Right { get; private set; }

    /// <summary>Its baseline.</summary>
    public double Baseline { get; }

    /// <summary>The size of its first character.</summary>
    public double Size { get; }

    /// <summary>True when it is nothing but spaces.</summary>
    public bool IsBlank => Right == 0;

    /// <summary>Adds characters: to the last run when they go on with it, else as a run of their own.</summary>
    public static void Add(List<CellRun> runs, List<Glyph> glyphs, int first, int end, int cell, bool outside)
    {
        if (runs.Count == 0 || runs[^1].IsOutside != outside || !runs[^1].TryExtend(glyphs, first, end, cell))
            runs.Add(new(first, first, cell, glyphs[first]) { IsOutside = outside });
        runs[^1].End = end;
        for (var i = first; i < end; i++)
        {
            if (!glyphs[i].IsSpace)
                runs[^1].Right = Math.Max(runs[^1].Right, glyphs[i].Right);
        }
    }

    private bool TryExtend(List<Glyph> glyphs, int first, int end, int cell) =>
        cell == Cell
        && first == End
        && end > first
        && Math.Abs(glyphs[first].Baseline - Baseline) < 0.25 * Size
        && glyphs[first].Left > glyphs[first - 1].Right - (0.3 * Size);
}
