namespace FinalAccounts.Documents.Pdf;

/// <summary>A table found on a page, before it has a place in a file. Coordinates are those of the upright page.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Area">The rectangle of the whole table.</param>
/// <param name="Borders">The x of every column border; null where no lines draw them.</param>
internal sealed record PageTable(List<PageTableRow> Rows, Area Area, double[]? Borders = null)
{
    /// <summary>The pieces it was made of when no lines draw its columns; else null.</summary>
    public OpenTable? Open { get; init; }

    /// <summary>True when lines part its columns and not its rows.</summary>
    public bool InfersRows { get; init; }
}

/// <summary>A row of it.</summary>
/// <param name="Area">The rectangle of the row.</param>
/// <param name="Cells">The cells that begin in the row, from left to right.</param>
internal sealed record PageTableRow(Area Area, List<PageCell> Cells);

/// <summary>A cell of it.</summary>
/// <param name="Column">The first column, from 0.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Text">Its text.</param>
/// <param name="Area">The rectangle of its text, or of the cell when it is blank.</param>
/// <param name="IsFull">True when its last line has no room for one more character.</param>
internal sealed record PageCell(int Column, int ColumnSpan, int RowSpan, string Text, Area Area, bool IsFull = false);

/// <summary>A rectangle on an upright page.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The rectangle around lines of text.</summary>
    public static Area Of(IReadOnlyCollection<TextLine> lines) =>
        new(lines.Min(line => line.Left), lines.Min(line => line.Top), lines.Max(line => line.Right), lines.Max(line => line.Bottom));
}
