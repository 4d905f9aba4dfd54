using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Tests.Documents.Pdf.Office;

/// <summary>The cells of a grid with the column they begin in, and how wide its columns must be.</summary>
internal static class PrintedColumns
{
    /// <summary>Every cell with its row and column.</summary>
    public static List<(GridCell Cell, int Row, int Column)> Of(Grid grid)
    {
        var placed = new List<(GridCell, int, int)>();
        var taken = new HashSet<(int, int)>();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in grid.Rows[row].Cells)
            {
                while (taken.Contains((row, column)))
                    column++;
                placed.Add((cell, row, column));
                for (var i = 0; i < cell.RowSpan * cell.ColumnSpan; i++)
                    taken.Add((row + (i / cell.ColumnSpan), column + (i % cell.ColumnSpan)));
            }
        }

        return placed;
    }

    /// <summary>The widths of the columns in digits: amounts have the room they need, labels at most a given one.</summary>
    /// <param name="placed">The cells.</param>
    /// <param name="labels">The most Chinese characters of a label in one line.</param>
    public static double[] Widths(List<(GridCell Cell, int Row, int Column)> placed, int labels)
    {
        var widths = new double[placed.Max(cell => cell.Column + cell.Cell.ColumnSpan)];
        foreach (var (cell, _, column) in placed.Where(cell => cell.Cell.ColumnSpan == 1))
        {
            var longest = cell.Text.Split('\n').Max(line => line.Sum(c => c > 255 ? 2.0 : 1.0));
            widths[column] = Math.Max(widths[column], cell.Text.Any(c => c > 255) ? Math.Min(longest, 2 * labels) : longest);
        }

        return [.. widths.Select(width => width + 1.5)];
    }
}
