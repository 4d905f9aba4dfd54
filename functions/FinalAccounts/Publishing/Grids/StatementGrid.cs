using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>A statement laid out in rows and cells as its form prints it: the one layout behind the web page and the workbook.</summary>
/// <param name="Header">The heading rows.</param>
/// <param name="Body">The rows under them.</param>
/// <param name="Columns">How many grid columns every row covers.</param>
/// <param name="Levels">How many levels of a classification the rows have: 3 for 类 款 项; 1 where nothing can be folded.</param>
public sealed record StatementGrid(ImmutableArray<GridRow> Header, ImmutableArray<GridRow> Body, int Columns, int Levels);

/// <summary>A row of a form.</summary>
/// <param name="Cells">Its cells from left to right; a cell that spans rows stands in the first of them only.</param>
/// <param name="Level">The depth in the classification, 1 for 类; 0 for totals and rows without a level.</param>
public sealed record GridRow(ImmutableArray<GridCell> Cells, int Level = 0);

/// <summary>What a cell holds.</summary>
public enum GridCellKind
{
    /// <summary>A heading of columns.</summary>
    Heading,

    /// <summary>The name of a line.</summary>
    Label,

    /// <summary>A classification code or a 行次.</summary>
    Number,

    /// <summary>A figure, perhaps a blank one.</summary>
    Amount,

    /// <summary>A place where the form has no cell.</summary>
    Filler,
}

/// <summary>A cell of a form.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text; for an amount the characters that the report prints.</param>
/// <param name="Figure">The figure of an amount.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Level">The depth of a label in the classification, for its indent; 0 for none.</param>
/// <param name="Total">True for the cells of a total.</param>
/// <param name="Line">The line that a label names.</param>
public sealed record GridCell(
    GridCellKind Kind,
    string Text,
    Figure? Figure = null,
    int ColumnSpan = 1,
    int RowSpan = 1,
    int Level = 0,
    bool Total = false,
    StatementLine? Line = null)
{
    internal static GridCell Heading(string text, int columnSpan = 1, int rowSpan = 1) =>
        new(GridCellKind.Heading, text, ColumnSpan: columnSpan, RowSpan: rowSpan);

    internal static GridCell Label(StatementLine line, int level = 0, bool total = false, int columnSpan = 1) =>
        new(GridCellKind.Label, line.Label, ColumnSpan: columnSpan, Level: level, Total: total, Line: line);

    internal static GridCell Number(string text) => new(GridCellKind.Number, text);

    internal static GridCell Filler(int columnSpan = 1) => new(GridCellKind.Filler, "", ColumnSpan: columnSpan);

    internal static GridCell Amount(Figure? figure, bool total = false, int columnSpan = 1) => figure is null
        ? Filler(columnSpan)
        : new(GridCellKind.Amount, figure.Printed, figure, columnSpan, Total: total);
}
