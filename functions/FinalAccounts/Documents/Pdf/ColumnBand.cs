namespace FinalAccounts.Documents.Pdf;

/// <summary>A column of a table without lines: the part of the page's width that its cells stand in.</summary>
/// <param name="Left">The left end of the cell that reaches furthest to the left.</param>
/// <param name="Right">The right end of the one that reaches furthest to the right.</param>
/// <param name="Kind">What stands in it.</param>
internal readonly record struct ColumnBand(double Left, double Right, ColumnKind Kind)
{
    /// <summary>The width that a piece shares with it; the distance as a negative number when they share none.</summary>
    public double Shared(TextChunk chunk) => Math.Min(Right, chunk.Right) - Math.Max(Left, chunk.Left);

    /// <summary>The index of the band that a piece shares most with, else of the nearest.</summary>
    public static int IndexOf(IReadOnlyList<ColumnBand> bands, TextChunk chunk)
    {
        var best = 0;
        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i].Shared(chunk) > bands[best].Shared(chunk))
                best = i;
        }

        return best;
    }
}

/// <summary>What stands in a column.</summary>
internal enum ColumnKind
{
    /// <summary>Nothing, or what is neither amounts nor labels.</summary>
    Other,

    /// <summary>Labels, on the left of their cells.</summary>
    Labels,

    /// <summary>Amounts, on the right of their cells.</summary>
    Amounts,
}
