using System.Collections.Immutable;

namespace FinalAccounts.Documents;

/// <summary>Finds the grid columns of cells that are known only by where they begin and end: places in a line of text.</summary>
internal static class GridColumns
{
    // Brackets around a negative amount, and the rounding of places to characters.
    private const int Ragged = 2;

    /// <summary>
    /// Aligns the pages of a table: as one grid when all pages keep the same columns, and each by itself when they do not.
    /// </summary>
    /// <param name="rows">The rows of all pages.</param>
    /// <param name="breaks">The rows at which new pages begin.</param>
    public static ImmutableArray<ImmutableArray<TableRow>> AlignPages(ImmutableArray<TableRow> rows, IReadOnlyList<int> breaks)
    {
        if (breaks.Count == 0)
        {
            return [Align(rows)];
        }

        var pages = ImmutableArray.CreateBuilder<ImmutableArray<TableRow>>(breaks.Count + 1);
        var widest = 0;
        var start = 0;
        foreach (var end in breaks.Append(rows.Length))
        {
            if (end == start)
            {
                continue;
            }

            var page = rows[start..end];
            widest = Math.Max(widest, Columns(page).Count);
            pages.Add(page);
            start = end;
        }

        var columns = Columns(rows);
        return (columns.Count == widest || Holds(columns, rows)) && EndAlike(columns, pages) ? [Align(rows)] : [.. pages.Select(Align)];
    }

    // Amounts are printed flush right: where most of them end at other places on the next page, that page was aligned by itself.
    private static bool EndAlike(List<Extent> columns, IEnumerable<ImmutableArray<TableRow>> pages)
    {
        var ends = new Dictionary<int, int>();
        foreach (var page in pages)
        {
            var last = page.SelectMany(row => row.Cells).Where(cell => char.IsAsciiDigit(cell.Text[^1]))
                .GroupBy(cell => Covered(columns, cell.Column, cell.Column + cell.ColumnSpan, next: 0).Last)
                .ToDictionary(column => column.Key, column => column.Max(cell => cell.Column + cell.ColumnSpan));
            if (ends.Count > 0 && last.Keys.Count(ends.ContainsKey) * 2 <= last.Count)
            {
                return false;
            }

            foreach (var (column, end) in last)
            {
                if (!ends.TryAdd(column, end) && Math.Abs(ends[column] - end) > Ragged)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A grid holds rows when no two cells of a row stand in one column, and no amount reaches over two.
    private static bool Holds(List<Extent> columns, ImmutableArray<TableRow> rows)
    {
        foreach (var row in rows)
        {
            var before = -1;
            foreach (var cell in row.Cells)
            {
                var (first, last) = Covered(columns, cell.Column, cell.Column + cell.ColumnSpan, next: 0);
                if (first <= before || (first < last && char.IsAsciiDigit(cell.Text[^1])))
                {
                    return false;
                }

                before = last;
            }
        }

        return true;
    }

    /// <summary>Gives every cell its grid column and span. Cells come in with their first place as column and their width as span.</summary>
    public static ImmutableArray<TableRow> Align(ImmutableArray<TableRow> rows)
    {
        var columns = Columns(rows);
        var aligned = ImmutableArray.CreateBuilder<TableRow>(rows.Length);
        foreach (var row in rows)
        {
            var cells = ImmutableArray.CreateBuilder<Cell>(row.Cells.Length);
            var next = 0;
            foreach (var cell in row.Cells)
            {
                var (first, last) = Covered(columns, cell.Column, cell.Column + cell.ColumnSpan, next);
                cells.Add(cell with { Column = first, ColumnSpan = last - first + 1 });
                next = last + 1;
            }

            aligned.Add(row with { Cells = cells.MoveToImmutable() });
        }

        return aligned.MoveToImmutable();
    }

    private static List<Extent> Columns(ImmutableArray<TableRow> rows)
    {
        // Narrow cells first: a title over several columns must find them there and so not make one of them.
        var extents = rows.SelectMany(row => row.Cells).Select(cell => new Extent(cell.Column, cell.Column + cell.ColumnSpan)).Distinct().OrderBy(cell => cell.To - cell.From);
        List<Extent> columns = [];
        foreach (var extent in extents)
        {
            var first = FirstBehind(columns, extent.From);
            if (first == columns.Count || columns[first].From >= extent.To)
            {
                columns.Insert(first, extent);
            }
            else if (first + 1 == columns.Count || columns[first + 1].From >= extent.To)
            {
                columns[first] = new(Math.Min(columns[first].From, extent.From), Math.Max(columns[first].To, extent.To));
            }
        }

        return Merge(columns, rows);
    }

    // Two neighbours that never hold cells of one row, and that some cell covers both, are one column:
    // a centred 合计 and a short name at the margin, with long names over both.
    private static List<Extent> Merge(List<Extent> columns, ImmutableArray<TableRow> rows)
    {
        // Whether a cell covers a column and the next; and the last column that a row fills beside one whose cell begins in this.
        var covered = new bool[columns.Count];
        var beside = new int[columns.Count];
        beside.AsSpan().Fill(-1);
        foreach (var row in rows)
        {
            int before = -1, last = -1;
            foreach (var cell in row.Cells)
            {
                var (from, to) = Covered(columns, cell.Column, cell.Column + cell.ColumnSpan, next: 0);
                covered.AsSpan(from, to - from).Fill(true);
                before = last < from ? last : before;
                beside[from] = Math.Max(beside[from], before);
                last = to;
            }
        }

        List<Extent> merged = [];
        var group = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            if (i > 0 && covered[i - 1] && beside[i] < group)
            {
                merged[^1] = new(merged[^1].From, columns[i].To);
            }
            else
            {
                merged.Add(columns[i]);
                group = i;
            }
        }

        return merged;
    }

    private static (int First, int Last) Covered(List<Extent> columns, int from, int to, int next)
    {
        var first = Math.Max(next, FirstBehind(columns, from));
        var last = first;
        while (last + 1 < columns.Count && columns[last + 1].From < to)
        {
            last++;
        }

        return first < columns.Count && columns[first].From < to ? (first, last) : (next, next);
    }

    // The first column that ends behind a place.
    private static int FirstBehind(List<Extent> columns, int place)
    {
        int low = 0, high = columns.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = columns[middle].To > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private readonly record struct Extent(int From, int To);
}
