namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Keeps the lines of a wrapped label together when it is higher than its row. A spreadsheet whose rows are too low prints the first and the last
/// lines of such a label over the rows above and below; by their position alone they would go to the neighbours' labels.
/// </summary>
internal static class OverflowingLabels
{
    /// <summary>Lines further apart, in sizes, are not lines of one label.</summary>
    private const double WidestPitch = 1.6;

    /// <summary>Moves the lines of each such label to the one cell it belongs to.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="runs">What is written in it, in the order of the content.</param>
    public static void Gather(RuledGrid grid, List<CellRun> runs)
    {
        var written = runs.Where(run => !run.IsBlank).CountBy(run => run.Cell).ToDictionary();
        for (var first = 0; first < runs.Count;)
        {
            var end = first + 1;
            while (end < runs.Count && IsNextLine(grid, runs[end - 1], runs[end]))
                end++;
            if (end - first > 1 && Overflows(grid, runs.GetRange(first, end - first), written))
            {
                var cell = Owner(grid, runs, first, end);
                for (var i = first; i < end; i++)
                    runs[i].Cell = cell;
            }

            first = end;
        }
    }

    // Lines in several cells, of which one stands over a border or over what else is written in its cell. Labels of rows that are just high enough do neither.
    private static bool Overflows(RuledGrid grid, List<CellRun> lines, Dictionary<int, int> written) =>
        lines.Exists(line => line.Cell != lines[0].Cell)
        && lines.Exists(line =>
            line.Baseline - (0.88 * line.Size) < grid.TopOf(line.Cell) - (0.2 * line.Size)
            || line.Baseline > grid.BottomOf(line.Cell) + (0.08 * line.Size)
            || written[line.Cell] > lines.Count(other => other.Cell == line.Cell));

    // The upper line fills its cell, and the lower one stands right under it in the same column. A line may have come to lie over a merged cell.
    private static bool IsNextLine(RuledGrid grid, CellRun upper, CellRun lower)
    {
        if (upper.IsBlank || lower.IsBlank || Math.Abs(lower.Size - upper.Size) > 0.1 * upper.Size)
            return false;
        var pitch = lower.Baseline - upper.Baseline;
        if (pitch < 0.8 * upper.Size || pitch > WidestPitch * upper.Size)
            return false;
        var left = Math.Max(grid.LeftOf(upper.Cell), grid.LeftOf(lower.Cell));
        var right = Math.Min(grid.RightOf(upper.Cell), grid.RightOf(lower.Cell));
        var room = right - left - (upper.Right - upper.Left);
        return upper.Left > left - 1 && upper.Right < right + 1 && lower.Left > left - 1 && lower.Right < right + 1
            && room < Math.Min(2.2 * upper.Size, 0.5 * (right - left));
    }

    // The cells that the label stands over.
    private static List<int> Covered(RuledGrid grid, CellRun upper, CellRun lower)
    {
        var cells = new List<int>();
        for (var row = grid.Cells[upper.Cell].Row; row < grid.Cells[lower.Cell].Row + grid.Cells[lower.Cell].Rows; row++)
        {
            var cell = grid.CellAt((lower.Left + lower.Right) / 2, (grid.Ys[row] + grid.Ys[row + 1]) / 2);
            if (!cells.Contains(cell))
                cells.Add(cell);
        }

        return cells;
    }

    // The cell about the label's middle. Where that is between two, the label is not centred: then it belongs to the row of what is written before or after it.
    private static int Owner(RuledGrid grid, List<CellRun> runs, int first, int end)
    {
        var middle = (runs[first].Baseline + runs[end - 1].Baseline - (0.72 * runs[first].Size)) / 2;
        var covered = Covered(grid, runs[first], runs[end - 1]);
        var nearest = covered.MinBy(Distance);
        if (Distance(nearest) < 0.25 * runs[first].Size)
            return nearest;
        var written = covered.FindAll(cell => IsRowOf(first - 1, cell) || IsRowOf(end, cell));
        return written.Count > 0 ? written.MinBy(Distance) : nearest;

        double Distance(int cell) => Math.Abs(middle - ((grid.TopOf(cell) + grid.BottomOf(cell)) / 2));

        bool IsRowOf(int run, int cell) =>
            run >= 0
            && run < runs.Count
            && grid.Cells[runs[run].Cell].Column != grid.Cells[cell].Column
            && grid.Cells[runs[run].Cell].Row == grid.Cells[cell].Row;
    }
}
