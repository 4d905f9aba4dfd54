namespace FinalAccounts.Documents.Pdf;

/// <summary>A table as ruling lines draw it: column and row borders, and the cells between them, merged where no line parts them.</summary>
internal sealed class RuledGrid
{
    /// <summary>Borders nearer than this are one border; no column or row is so narrow.</summary>
    private const double SameBorder = 3;

    /// <summary>With more borders than these the rows are drawn.</summary>
    private const int MostFrameBorders = 4;

    private readonly int[,] owner;
    private readonly int[] firstCells;

    private RuledGrid(double[] xs, double[] ys, int[,] owner, List<GridCell> cells, int[] firstCells, bool hasRows) =>
        (Xs, Ys, this.owner, Cells, this.firstCells, HasRows) = (xs, ys, owner, cells, firstCells, hasRows);

    /// <summary>False when hardly any lines part rows: then each may hold several.</summary>
    public bool HasRows { get; }

    /// <summary>The x of every column border from left to right.</summary>
    public double[] Xs { get; }

    /// <summary>The y of every row border from top to bottom.</summary>
    public double[] Ys { get; }

    /// <summary>The cells, by row, then by column.</summary>
    public List<GridCell> Cells { get; }

    /// <summary>The area, for telling an inner table from the one around it.</summary>
    public double Area => (Xs[^1] - Xs[0]) * (Ys[^1] - Ys[0]);

    /// <summary>Builds the grid of lines that hang together; null when they enclose fewer than two cells.</summary>
    public static RuledGrid? Of(List<RulingLine> horizontal, List<RulingLine> vertical)
    {
        if (horizontal.Count == 0 || vertical.Count == 0)
            return null;
        var xs = Borders(vertical, horizontal);
        var ys = Borders(horizontal, vertical);
        var hasRows = ys.Length > MostFrameBorders;
        if (!hasRows && ys.Length > 1)
        {
            horizontal = WithHeads(horizontal, vertical, xs, ys);
            ys = Borders(horizontal, vertical);
        }

        if (xs.Length < 2 || ys.Length < 2 || (xs.Length - 1) * (ys.Length - 1) < 2)
            return null;
        var (columns, rows) = (xs.Length - 1, ys.Length - 1);
        var right = Edges(xs, ys, vertical);
        var below = Edges(ys, xs, horizontal);
        var owners = new int[rows, columns];
        var cells = new List<GridCell>();
        var starts = new int[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            starts[row] = cells.Count;
            for (var column = 0; column < columns; column++)
            {
                if (owners[row, column] != 0)
                    continue;
                var cell = Grow(row, column, owners, right, below);
                cells.Add(cell);
                for (var r = row; r < row + cell.Rows; r++)
                {
                    for (var c = column; c < column + cell.Columns; c++)
                        owners[r, c] = cells.Count;
                }
            }
        }

        starts[rows] = cells.Count;
        return cells.Count < 2 ? null : new(xs, ys, owners, cells, starts, hasRows);
    }

    /// <summary>The indices in <see cref="Cells"/> of the cells that cover a row and no other.</summary>
    public IEnumerable<int> CellsOf(int row)
    {
        for (var i = firstCells[row]; i < firstCells[row + 1]; i++)
        {
            if (Cells[i].Rows == 1)
                yield return i;
        }
    }

    /// <summary>The index in <see cref="Cells"/> of the cell at a point; -1 outside of the table.</summary>
    public int CellAt(double x, double y)
    {
        var column = IndexOf(Xs, x);
        var row = IndexOf(Ys, y);
        return column < 0 || row < 0 ? -1 : owner[row, column] - 1;
    }

    /// <summary>The left border of a cell, given by its index in <see cref="Cells"/>.</summary>
    public double LeftOf(int cell) => Xs[Cells[cell].Column];

    /// <summary>The right border of a cell.</summary>
    public double RightOf(int cell) => Xs[Cells[cell].Column + Cells[cell].Columns];

    /// <summary>The upper border of a cell.</summary>
    public double TopOf(int cell) => Ys[Cells[cell].Row];

    /// <summary>The lower border of a cell.</summary>
    public double BottomOf(int cell) => Ys[Cells[cell].Row + Cells[cell].Rows];

    private static int IndexOf(double[] borders, double at)
    {
        if (at < borders[0] || at >= borders[^1])
            return -1;
        var index = Array.BinarySearch(borders, at);
        return index >= 0 ? index : ~index - 1;
    }

    // The lines across give the borders; where lines along reach beyond the outermost, the table is open on that side.
    private static double[] Borders(List<RulingLine> across, List<RulingLine> along)
    {
        var borders = new List<double>();
        foreach (var line in across.OrderBy(line => line.At))
        {
            if (borders.Count == 0 || line.At - borders[^1] > SameBorder)
                borders.Add(line.At);
        }

        var (from, to) = (along.Min(line => line.From), along.Max(line => line.To));
        if (borders[0] - from > 2 * SameBorder)
            borders.Insert(0, from);
        if (to - borders[^1] > 2 * SameBorder)
            borders.Add(to);
        return [.. borders];
    }

    // Where no lines part the rows, the lines between columns that begin below others tell where the rows of the head end.
    private static List<RulingLine> WithHeads(List<RulingLine> horizontal, List<RulingLine> vertical, double[] xs, double[] ys) =>
        [.. horizontal, .. vertical.Select(line => line.From).Where(y => !Array.Exists(ys, border => Math.Abs(y - border) <= SameBorder)).Select(y => new RulingLine(y, xs[0], xs[^1]))];

    // [border, interval]: true when a line lies on more than half of that interval of that border. The outermost borders always close.
    private static bool[,] Edges(double[] borders, double[] intervals, List<RulingLine> lines)
    {
        var edges = new bool[borders.Length, intervals.Length - 1];
        for (var border = 0; border < borders.Length; border++)
        {
            var on = lines.Where(line => line.At >= borders[border] - 0.01 && line.At - borders[border] <= SameBorder).ToList();
            for (var i = 0; i < intervals.Length - 1; i++)
            {
                var covered = on.Sum(line => Math.Max(0, Math.Min(line.To, intervals[i + 1]) - Math.Max(line.From, intervals[i])));
                edges[border, i] = border == 0 || border == borders.Length - 1 || covered > 0.5 * (intervals[i + 1] - intervals[i]);
            }
        }

        return edges;
    }

    private static GridCell Grow(int row, int column, int[,] owners, bool[,] right, bool[,] below)
    {
        var (rows, columns) = (1, 1);
        while (column + columns < owners.GetLength(1) && owners[row, column + columns] == 0 && !right[column + columns, row])
            columns++;
        while (row + rows < owners.GetLength(0) && CanGrowDown())
            rows++;
        return new(row, column, rows, columns);

        bool CanGrowDown()
        {
            for (var c = column; c < column + columns; c++)
            {
                if (below[row + rows, c] || owners[row + rows, c] != 0 || (c > column && right[c, row + rows]))
                    return false;
            }

            return true;
        }
    }
}

/// <summary>A cell of a grid.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Rows">How many rows it covers.</param>
/// <param name="Columns">How many columns it covers.</param>
internal readonly record struct GridCell(int Row, int Column, int Rows, int Columns);
