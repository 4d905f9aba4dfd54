namespace FinalAccounts.Documents.Pdf;

/// <summary>Puts a page's characters into the cells of a grid by where they stand. Text that runs out of its cell stays together.</summary>
internal static class GridText
{
    /// <summary>Takes the characters within the grid out of <paramref name="glyphs"/>.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="glyphs">The characters that no table has taken yet, in the order of the content.</param>
    /// <param name="left">Those that the grid did not take.</param>
    /// <returns>The characters of each of the grid's cells.</returns>
    public static List<Glyph>[] Assign(RuledGrid grid, List<Glyph> glyphs, out List<Glyph> left)
    {
        var cells = new List<Glyph>[grid.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = [];
        left = new List<Glyph>(glyphs.Count);
        for (var first = 0; first < glyphs.Count;)
        {
            var end = first + 1;
            while (end < glyphs.Count && Continues(glyphs[end - 1], glyphs[end]))
                end++;
            AssignRun(grid, glyphs, first, end, cells, left);
            first = end;
        }

        return cells;
    }

    private static bool Continues(Glyph before, Glyph after) =>
        before.Run == after.Run
        && !after.IsSpace
        && !before.IsSpace
        && Math.Abs(before.Baseline - after.Baseline) < 0.1 * after.Size
        && after.Left - before.Right < 0.5 * after.Size
        && after.Left > before.Left;

    private static void AssignRun(RuledGrid grid, List<Glyph> glyphs, int first, int end, List<Glyph>[] cells, List<Glyph> left)
    {
        var from = At(glyphs[first]);
        var to = At(glyphs[end - 1]);
        var cell = from == to ? from : Owner(grid, glyphs[first], glyphs[end - 1], from, to);
        for (var i = first; i < end; i++)
        {
            if (cell < 0)
                left.Add(glyphs[i]);
            else
                cells[cell].Add(glyphs[i]);
        }

        int At(Glyph glyph) => grid.CellAt(glyph.MiddleX, glyph.MiddleY);
    }

    // A run over a border belongs to the cell that it is aligned in: on the left, on the right, or else about its middle.
    private static int Owner(RuledGrid grid, Glyph first, Glyph last, int from, int to)
    {
        if (from >= 0 && first.Left - grid.Xs[grid.Cells[from].Column] < first.Size)
            return from;
        if (to >= 0 && grid.Xs[grid.Cells[to].Column + grid.Cells[to].Columns] - last.Right < last.Size)
            return to;
        return grid.CellAt((first.Left + last.Right) / 2, (first.MiddleY + last.MiddleY) / 2);
    }
}
