using DocumentFormat.OpenXml.Spreadsheet;
using FinalAccounts.Publishing.Grids;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Exports;

/// <summary>One statement as a worksheet, laid out as its form prints it: title, form and unit, the heading rows, the lines.</summary>
internal sealed class StatementSheet
{
    private const uint FirstTableRow = 4;

    private readonly SheetData data = new();
    private readonly MergeCells merges = new();
    private readonly HashSet<(uint Row, int Column)> covered = [];
    private int[] widths = [];

    private StatementSheet()
    {
    }

    public static Worksheet Of(FinalAccountsReport report, Statement statement)
    {
        var sheet = new StatementSheet();
        sheet.data.Append(SheetCells.TextRow(1, WorkbookStyles.BoldText, statement.Title));
        sheet.data.Append(SheetCells.TextRow(2, WorkbookStyles.Text, $"部门：{report.Department}　{report.Year} 年度　{statement.Form}"));
        sheet.data.Append(SheetCells.TextRow(3, WorkbookStyles.Text, ThirdLine(statement)));
        var headings = statement.Lines.IsEmpty ? 0 : sheet.Fill(StatementGrids.Of(statement));
        return sheet.Finish(headings);
    }

    private static string ThirdLine(Statement statement) => statement.Status switch
    {
        StatementStatus.NotPublished => "本报告未公开此表。",
        StatementStatus.Unreadable => "此表无法读取：" + string.Join('；', statement.Problems.Select(problem => problem.Message.Zh)),
        _ => StatementGrids.UnitLine(statement) ?? "",
    };

    private int Fill(StatementGrid grid)
    {
        widths = new int[grid.Columns];
        var number = FirstTableRow;
        foreach (var row in grid.Header.Concat(grid.Body))
        {
            data.Append(RowOf(row, number));
            number++;
        }

        return grid.Header.Length;
    }

    private Row RowOf(GridRow row, uint number)
    {
        var cells = new Row { RowIndex = number };
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (covered.Contains((number, column)))
            {
                column++;
            }

            cells.Append(CellOf(cell, SheetCells.Reference(number, column)));
            Span(cell, number, column);
            if (cell.ColumnSpan == 1)
            {
                widths[column] = Math.Max(widths[column], Width(cell));
            }

            column += cell.ColumnSpan;
        }

        return cells;
    }

    private void Span(GridCell cell, uint row, int column)
    {
        for (var below = 1u; below < cell.RowSpan; below++)
        {
            for (var right = 0; right < cell.ColumnSpan; right++)
            {
                covered.Add((row + below, column + right));
            }
        }

        if (cell.Kind != GridCellKind.Filler && (cell.ColumnSpan > 1 || cell.RowSpan > 1))
        {
            var end = SheetCells.Reference(row + (uint)cell.RowSpan - 1, column + cell.ColumnSpan - 1);
            merges.Append(new MergeCell { Reference = $"{SheetCells.Reference(row, column)}:{end}" });
        }
    }

    private static Cell CellOf(GridCell cell, string reference)
    {
        if (cell.Figure is { Value: { } value } figure)
        {
            return SheetCells.Number(reference, value, WorkbookStyles.Number(figure.Decimals, cell.Total));
        }

        var style = cell.Kind == GridCellKind.Heading ? WorkbookStyles.Heading : cell.Total ? WorkbookStyles.BoldText : WorkbookStyles.Text;
        return cell.Text.Length == 0 ? new() { CellReference = reference, StyleIndex = style } : SheetCells.Text(reference, cell.Text, style);
    }

    private Worksheet Finish(int headings)
    {
        var sheet = new Worksheet();
        sheet.Append(new SheetViews(View(headings)));
        if (widths.Length > 0)
        {
            sheet.Append(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Math.Clamp(width, 6, 48), CustomWidth = true })));
        }

        sheet.Append(data);
        if (merges.HasChildren)
        {
            sheet.Append(merges);
        }

        return sheet;
    }

    private static SheetView View(int headings)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (headings > 0)
        {
            var rows = FirstTableRow - 1 + (uint)headings;
            view.Append(new Pane { VerticalSplit = rows, TopLeftCell = SheetCells.Reference(rows + 1, 0), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }

        return view;
    }

    // A Chinese character is twice as wide as a digit.
    private static int Width(GridCell cell) => 2 + (cell.Figure?.Value is not null ? cell.Text.Length + 2 : cell.Text.Sum(c => c > 0xff ? 2 : 1));
}
