using System.Collections.Immutable;

namespace FinalAccounts.Generator.Documents;

/// <summary>A report before any file format: headings, paragraphs and grids in reading order.</summary>
/// <param name="Blocks">The blocks.</param>
public sealed record PrintedDocument(ImmutableArray<PrintedBlock> Blocks)
{
    /// <summary>Every figure that its grids print, in reading order.</summary>
    public IEnumerable<ExpectedFigure> Figures =>
        Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => cell.Figure is not null).Select(cell => cell.Figure!);
}

/// <summary>A heading, a line of text or a grid.</summary>
public abstract record PrintedBlock;

/// <summary>A heading: the report's title, a part, a section, a statement's title.</summary>
/// <param name="Text">The text.</param>
/// <param name="Level">1 for the report, 2 for a part, 3 for a section or a statement.</param>
public sealed record Heading(string Text, int Level) : PrintedBlock;

/// <summary>A paragraph or a line that stands alone (form number, unit).</summary>
/// <param name="Text">The text.</param>
public sealed record TextLine(string Text) : PrintedBlock;

/// <summary>The end of a page with the page's number, between blocks.</summary>
/// <param name="Number">The number that the page's foot prints; null for none.</param>
public sealed record PageEnd(int? Number) : PrintedBlock;

/// <summary>A table. A statement that runs over a page's end is two grids with a <see cref="PageEnd"/> between them.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
public sealed record Grid(ImmutableArray<GridRow> Rows) : PrintedBlock
{
    /// <summary>True for a grid that goes on with the statement of the grid before it.</summary>
    public bool Continues { get; init; }
}

/// <summary>A row of a grid.</summary>
/// <param name="Cells">The cells that begin in this row; those that a row above covers are left out.</param>
/// <param name="Header">True for the rows of the table's head.</param>
public sealed record GridRow(ImmutableArray<GridCell> Cells, bool Header = false);

/// <summary>A cell of a grid.</summary>
/// <param name="Text">What it prints; the lines of a wrapped label are parted by a line feed.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Figure">The figure that it prints, blank or not; null for labels, codes and numbers of lines.</param>
public sealed record GridCell(string Text, int ColumnSpan = 1, int RowSpan = 1, ExpectedFigure? Figure = null);

/// <summary>A figure that a report prints, by the names that a reader must give it.</summary>
/// <param name="Statement"><c>T01</c> to <c>T10</c>.</param>
/// <param name="Line">The line's key: a classification code, <c>total</c> or a dotted name.</param>
/// <param name="Column">The column's key.</param>
/// <param name="Printed">The characters in the cell; empty for a blank.</param>
/// <param name="Value">The printed value, rounded as printed; null for a blank and for a dash.</param>
/// <param name="Unit">元 or 万元; null for counts.</param>
public sealed record ExpectedFigure(string Statement, string Line, string Column, string Printed, decimal? Value, string? Unit)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Statement}/{Line}/{Column} = {(Printed.Length == 0 ? "(blank)" : Printed)}";
}

/// <summary>A number that the prose states.</summary>
/// <param name="Subject">What it is said of.</param>
/// <param name="Aspect"><c>amount</c>, <c>change</c>, <c>change-rate</c>, <c>share</c>, <c>opening-budget</c>, <c>final</c>, <c>completion-rate</c> or <c>count</c>.</param>
/// <param name="Value">The value as printed, 减少 and 下降 negative.</param>
/// <param name="Unit">万元, 元, % or what is counted.</param>
public sealed record ExpectedClaim(string Subject, string Aspect, decimal Value, string Unit);
