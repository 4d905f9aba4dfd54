using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Keeps the lines of a wrapped label together when it is higher than its row. A spreadsheet whose rows are too low prints the first and the last
/// lines of such a label over the rows above and below; by their position alone they would go to the neighbours' labels.
/// </summary>
internal static partial class OverflowingLabels
{
    /// <summary>Lines further apart, in sizes, are not lines of one label.</summary>
    private const double WidestPitch = 1.6;

    /// <summary>Moves the lines of each such label to the one cell it belongs to.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="runs">What is written in it, in the order of the content.</param>
    /// <param name="glyphs">The characters of the page.</param>
    public static void Gather(RuledGrid grid, List<CellRun> runs, List<Glyph> glyphs)
    {
        var written = runs.Where(run => !run.IsBlank && !run.IsOutside).CountBy(run => run.Cell).ToDictionary();
        for (var first = 0; first < runs.Count;)
        {
            var end = first + 1;
            while (end < runs.Count && IsNextLine(grid, runs[end - 1], runs[end]) && !BeginsLabel(runs[end], glyphs) && !NamesStatement(runs[end - 1], glyphs))
                end++;
            if (end - first > 1 && Overflows(grid, runs.GetRange(first, end - first), written))
            {
                var cell = Owner(grid, runs, first, end);
                for (var i = first; i < end; i++)
                {
                    written[runs[i].Cell] = written.GetValueOrDefault(runs[i].Cell) - 1;
                    (runs[i].Cell, runs[i].IsOutside) = (cell, false);
                }

                written[cell] = written.GetValueOrDefault(cell) + end - first;
            }

            first = end;
        }
    }

    // Lines in several cells, of which one stands over a border or over what else is written in its cell. Labels of rows that are just high enough do neither.
    // Where the lines do not fill their cells, the lower may be another label: then the upper one is over a border, or one shares its cell.
    private static bool Overflows(RuledGrid grid, List<CellRun> lines, Dictionary<int, int> written)
    {
        if (lines.TrueForAll(line => line.IsOutside) || lines.TrueForAll(line => line.Cell == lines[0].Cell && !line.IsOutside))
            return false;
        var shared = lines.Exists(line => written.GetValueOrDefault(line.Cell) > lines.Count(other => other.Cell == line.Cell));
        return shared || (lines.SkipLast(1).All(line => IsFull(grid, line)) ? lines.Exists(IsOver) : IsOver(lines[0]));

        bool IsOver(CellRun line) =>
            line.IsOutside || line.Baseline - (0.88 * line.Size) < grid.TopOf(line.Cell) - (0.2 * line.Size) || line.Baseline > grid.BottomOf(line.Cell) + (0.08 * line.Size);
    }

    private static bool IsFull(RuledGrid grid, CellRun line) => IsFull(line, grid.LeftOf(line.Cell), grid.RightOf(line.Cell));

    private static bool IsFull(CellRun line, double left, double right) => right - left - (line.Right - line.Left) < Math.Min(2.2 * line.Size, 0.5 * (right - left));

    private static bool BeginsLabel(CellRun run, List<Glyph> glyphs) => Beginning().IsMatch(TextOf(run, glyphs, 8));

    // The title, the form number or the unit right above the table.
    private static bool NamesStatement(CellRun run, List<Glyph> glyphs) => run.IsOutside && StatementLines.IsOutside(TextOf(run, glyphs, int.MaxValue));

    private static string TextOf(CellRun run, List<Glyph> glyphs, int most) =>
        string.Concat(glyphs.GetRange(run.First, Math.Min(most, run.End - run.First)).Select(glyph => glyph.Text));

    // The upper line fills its cell, or both begin at one place or have one middle, and the lower one stands right under it in the same column. A line may
    // have come to lie over a merged cell, or run out of its cell on the right, where the next cell hides its end.
    private static bool IsNextLine(RuledGrid grid, CellRun upper, CellRun lower)
    {
        if (upper.IsBlank || lower.IsBlank || Math.Abs(lower.Size - upper.Size) > 0.1 * upper.Size)
            return false;
        var pitch = lower.Baseline - upper.Baseline;
        if (pitch < 0.8 * upper.Size || pitch > WidestPitch * upper.Size)
            return false;
        var left = Math.Max(grid.LeftOf(upper.Cell), grid.LeftOf(lower.Cell));
        var right = Math.Min(grid.RightOf(upper.Cell), grid.RightOf(lower.Cell));
        var aligned = Math.Min(Math.Abs(upper.Left - lower.Left), Math.Abs(upper.Left + upper.Right - lower.Left - lower.Right) / 2) < 0.1 * upper.Size;
        return upper.Left > left - 1 && upper.Left < right && lower.Left > left - 1 && lower.Left < right && (aligned || IsFull(upper, left, right));
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

    // A number, or a line's own number or 其中 before its name.
    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|其中|[\d,.\-]+$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Beginning();
}
