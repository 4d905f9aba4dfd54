namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Puts a page's characters into the cells of a grid by where they stand. A word that runs out of its cell stays together, and so do the lines
/// of a label that is too high for its row.
/// </summary>
internal static class GridText
{
    /// <summary>A character so many times as high as its cell, and as the table's usual ones, is a watermark.</summary>
    private const double TooHigh = 1.25;

    /// <summary>Takes the characters within the grid out of <paramref name="glyphs"/>.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="glyphs">The characters that no table has taken yet, in the order of the content.</param>
    /// <param name="left">Those that the grid did not take.</param>
    /// <returns>The characters of each of the grid's cells.</returns>
    public static List<Glyph>[] Assign(RuledGrid grid, List<Glyph> glyphs, out List<Glyph> left)
    {
        left = new List<Glyph>(glyphs.Count);
        var runs = new List<CellRun>();
        for (var first = 0; first < glyphs.Count;)
        {
            var end = first + 1;
            while (end < glyphs.Count && Continues(glyphs[end - 1], glyphs[end]) && !IsParted(grid, glyphs, first, end))
                end++;
            var cell = runs.Count > 0 && RunsOn(grid, glyphs, runs[^1], first, end) ? runs[^1].Cell : CellOf(grid, glyphs[first], glyphs[end - 1]);
            var near = cell < 0 ? NearestCell(grid, glyphs[first], glyphs[end - 1]) : -1;
            if (cell < 0 && near < 0)
                left.AddRange(glyphs.GetRange(first, end - first));
            else
                CellRun.Add(runs, glyphs, first, end, Math.Max(cell, near), outside: cell < 0);
            first = end;
        }

        OverflowingLabels.Gather(grid, runs, glyphs);
        foreach (var run in runs.Where(run => run.IsOutside))
            left.AddRange(glyphs.GetRange(run.First, run.End - run.First));
        runs.RemoveAll(run => run.IsOutside);
        return Filled(grid, runs, glyphs);
    }

    // The cell that a text right above or below the table touches.
    private static int NearestCell(RuledGrid grid, Glyph first, Glyph last)
    {
        if (last.MiddleY < grid.Ys[0] - first.Size || last.MiddleY > grid.Ys[^1] + first.Size)
            return -1;
        var y = last.MiddleY < grid.Ys[0] ? grid.Ys[0] + 0.1 : grid.Ys[^1] - 0.1;
        var cell = grid.CellAt(first.MiddleX, y);
        return cell == grid.CellAt(last.MiddleX, y) ? cell : -1;
    }

    // Characters of one word: written one after the other, set without room or by one operation of the page.
    private static bool Continues(Glyph before, Glyph after) =>
        !after.IsSpace
        && !before.IsSpace
        && Math.Abs(before.Baseline - after.Baseline) < 0.1 * after.Size
        && after.Left - before.Right < (before.Run == after.Run ? 0.5 : 0.06) * after.Size
        && after.Left > before.Left;

    // Two texts, each written by an operation of its own, that meet at a border: each fills its cell.
    private static bool IsParted(RuledGrid grid, List<Glyph> glyphs, int first, int end)
    {
        var (before, after) = (glyphs[end - 1], glyphs[end]);
        return before.Run != after.Run
            && end - first > 1 && glyphs[end - 2].Run == before.Run
            && end + 1 < glyphs.Count && glyphs[end + 1].Run == after.Run
            && grid.CellAt(before.MiddleX, before.MiddleY) is >= 0 and var left
            && grid.CellAt(after.MiddleX, after.MiddleY) is >= 0 and var right
            && left != right
            && Math.Abs(grid.RightOf(left) - ((before.Right + after.Left) / 2)) < 0.4 * after.Size;
    }

    // A word over a border right behind the words of the cell before: a label that runs out of its cell.
    private static bool RunsOn(RuledGrid grid, List<Glyph> glyphs, CellRun before, int first, int end)
    {
        var (left, right) = (glyphs[first], glyphs[end - 1]);
        return !left.IsSpace
            && before.End >= first - 1 && before.End <= first
            && Math.Abs(before.Baseline - left.Baseline) < 0.1 * left.Size
            && left.Left - before.Right is var gap && gap > -0.1 * left.Size && gap < 0.35 * left.Size
            && grid.CellAt(left.MiddleX, left.MiddleY) != grid.CellAt(right.MiddleX, right.MiddleY)
            && Math.Abs(grid.RightOf(before.Cell) - before.Right) < 2 * left.Size;
    }

    // A word over a border belongs to the cell that it is aligned in: on the left, on the right, or else about its middle.
    private static int CellOf(RuledGrid grid, Glyph first, Glyph last)
    {
        var from = grid.CellAt(first.MiddleX, first.MiddleY);
        var to = grid.CellAt(last.MiddleX, last.MiddleY);
        if (from == to)
            return from;
        if (from >= 0 && first.Left - grid.LeftOf(from) < first.Size)
            return from;
        if (to >= 0 && grid.RightOf(to) - last.Right < last.Size)
            return to;
        return grid.CellAt((first.Left + last.Right) / 2, (first.MiddleY + last.MiddleY) / 2);
    }

    private static List<Glyph>[] Filled(RuledGrid grid, List<CellRun> runs, List<Glyph> glyphs)
    {
        var cells = new List<Glyph>[grid.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = [];
        var usual = UsualSize(runs);
        foreach (var run in runs)
        {
            var tooHigh = run.Size > 1.6 * usual && run.Size > TooHigh * (grid.BottomOf(run.Cell) - grid.TopOf(run.Cell));
            if (!tooHigh)
                cells[run.Cell].AddRange(glyphs.GetRange(run.First, run.End - run.First));
        }

        return cells;
    }

    private static double UsualSize(List<CellRun> runs)
    {
        if (runs.Count == 0)
            return 0;
        var sizes = runs.ConvertAll(run => run.Size);
        sizes.Sort();
        return sizes[sizes.Count / 2];
    }
}
