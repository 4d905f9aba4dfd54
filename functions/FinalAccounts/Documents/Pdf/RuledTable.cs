namespace FinalAccounts.Documents.Pdf;

/// <summary>Makes a table of a grid and the characters in its cells. A ruled row that holds several lines of numbers becomes as many rows.</summary>
internal static class RuledTable
{
    /// <summary>Builds the table.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="glyphs">The characters of each of its cells.</param>
    /// <param name="turned">The texts of cells that run otherwise, by the cells' indices.</param>
    public static PageTable Of(RuledGrid grid, List<Glyph>[] glyphs, Dictionary<int, string> turned)
    {
        var lines = Array.ConvertAll(glyphs, cell => TextLine.Group(cell, inCell: true));
        var bands = RowBands(grid, lines, out var firstBand, out var bandOf);
        var rows = bands.ConvertAll(band => new PageTableRow(new(grid.Xs[0], band.Top, grid.Xs[^1], band.Bottom), []));
        for (var i = 0; i < grid.Cells.Count; i++)
        {
            var cell = grid.Cells[i];
            var first = firstBand[cell.Row];
            var count = firstBand[cell.Row + cell.Rows] - first;
            if (cell.Rows == 1 && count > 1)
            {
                for (var band = first; band < first + count; band++)
                    rows[band].Cells.Add(Cell(grid, cell, 1, bands[band], lines[i].FindAll(line => BandOf(line, first, count) == band)));
            }
            else
            {
                var made = Cell(grid, cell, count, new(bands[first].Top, bands[first + count - 1].Bottom, 0), lines[i]);
                rows[first].Cells.Add(made.Text.Length == 0 && turned.TryGetValue(i, out var text) ? made with { Text = text }
                    : TurnedText.InColumns(glyphs[i]) is { } columns ? made with { Text = columns } : made);
            }
        }

        return new(rows, new(grid.Xs[0], grid.Ys[0], grid.Xs[^1], grid.Ys[^1]), grid.Xs) { InfersRows = bandOf.Count > 0 };

        int BandOf(TextLine line, int first, int count)
        {
            if (bandOf.TryGetValue(line, out var own))
                return own;
            var best = first;
            for (var band = first + 1; band < first + count; band++)
            {
                if (Math.Abs(bands[band].Baseline - line.Baseline) < Math.Abs(bands[best].Baseline - line.Baseline) - 0.5)
                    best = band;
            }

            return best;
        }
    }

    private static PageCell Cell(RuledGrid grid, GridCell cell, int rows, RowBand band, List<TextLine> lines)
    {
        var (left, right) = (grid.Xs[cell.Column], grid.Xs[cell.Column + cell.Columns]);
        return lines.Count == 0
            ? new(cell.Column, cell.Columns, rows, string.Empty, new(left, band.Top, right, band.Bottom))
            : new(cell.Column, cell.Columns, rows, CellText.Of(lines, right), Area.Of(lines), CellText.IsFull(lines[^1], left, right));
    }

    // The rows of the table: one for each ruled row, or one for each line of numbers in it.
    private static List<RowBand> RowBands(RuledGrid grid, List<TextLine>[] lines, out int[] firstBand, out Dictionary<TextLine, int> bandOf)
    {
        var bands = new List<RowBand>();
        bandOf = [];
        firstBand = new int[grid.Ys.Length];
        for (var row = 0; row < grid.Ys.Length - 1; row++)
        {
            firstBand[row] = bands.Count;
            var (top, bottom) = (grid.Ys[row], grid.Ys[row + 1]);
            var baselines = NumberRows.Find(grid, row, lines);
            if (baselines.Count < 2)
            {
                bands.Add(new(top, bottom, (top + bottom) / 2));
                continue;
            }

            // Many numbers under each other: no lines part the rows here, and some rows may have no numbers.
            if (baselines.Count >= NumberRows.FewestRows || !grid.HasRows)
                baselines = GroupRows(grid, row, lines, bands.Count, bandOf);
            for (var i = 0; i < baselines.Count; i++)
            {
                bands.Add(new(
                    i == 0 ? top : Between(baselines[i - 1], baselines[i]),
                    i == baselines.Count - 1 ? bottom : Between(baselines[i], baselines[i + 1]),
                    baselines[i]));
            }
        }

        firstBand[^1] = bands.Count;
        return bands;

        static double Between(double upper, double lower) => upper + ((lower - upper) * 0.3);
    }

    // The rows by the nearness of their lines; each line's row goes to bandOf.
    private static List<double> GroupRows(RuledGrid grid, int row, List<TextLine>[] lines, int firstBand, Dictionary<TextLine, int> bandOf)
    {
        // As wide as their cells: what stands in one column is known.
        var chunks = new List<TextChunk>();
        foreach (var cell in grid.CellsOf(row))
            chunks.AddRange(lines[cell].ConvertAll(line => new TextChunk(grid.LeftOf(cell), grid.RightOf(cell), line)));

        var baselines = new List<double>();
        foreach (var group in RowGroups.Of(chunks, []))
        {
            foreach (var chunk in group)
                bandOf[chunk.Line] = firstBand + baselines.Count;
            baselines.Add((group.Find(chunk => chunk.IsNumber) ?? group[0]).Line.Baseline);
        }

        return baselines;
    }

    /// <summary>A row's top and bottom and the baseline of its numbers.</summary>
    private readonly record struct RowBand(double Top, double Bottom, double Baseline);
}
