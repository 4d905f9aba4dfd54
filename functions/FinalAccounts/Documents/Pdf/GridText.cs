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
            while (end < glyphs.Count && Continues(glyphs[end - 1], glyphs[end]))
                end++;
            var cell = CellOf(grid, glyphs[first], glyphs[end - 1]);
            if (cell < 0)
                left.AddRange(glyphs.GetRange(first, end - first));
            else
                CellRun.Add(runs, glyphs, first, end, cell);
            first = end;
        }

        OverflowingLabels.Gather(grid, runs);
        return Filled(grid, runs, glyphs);
    }

    // Characters of one word: written one after the other, set without room or by one operation of the page.
    private static bool Continues(Glyph before, Glyph after) =>
        !after.IsSpace
        && !before.IsSpace
        && Math.Abs(before.Baseline - after.Baseline) < 0.1 * after.Size
        && after.Left - before.Right < (before.Run == after.Run ? 0.5 : 0.06) * after.Size
        && after.Left > before.Left;

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
