using System.Collections.Immutable;

namespace FinalAccounts.Documents;

/// <summary>Finds the grid columns of cells that are known only by where they begin and end: places in a line of text.</summary>
internal static class GridColumns
{
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
            var page = rows[start..end];
            widest = Math.Max(widest, Columns(page).Count);
            pages.Add(page);
            start = end;
        }

        return Columns(rows).Count == widest ? [Align(rows)] : [.. pages.Select(Align)];
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
        var extents = rows.SelectMany(row => row.Cells).Select(cell => (From: cell.Column, To: cell.Column + cell.ColumnSpan)).OrderBy(cell => cell.To - cell.From);
        var columns = new SortedList<int, Extent>();
        foreach (var (from, to) in extents)
        {
            Extent? only = null;
            var overlaps = 0;
            foreach (var column in columns.Values)
            {
                if (column.From < to && from < column.To)
                {
                    only = column;
                    overlaps++;
                }
            }

            if (overlaps == 0)
            {
                columns.Add(from, new(from, to));
            }
            else if (overlaps == 1)
            {
                columns.Remove(only!.From);
                columns[Math.Min(only.From, from)] = new(Math.Min(only.From, from), Math.Max(only.To, to));
            }
        }

        return Merge([.. columns.Values], rows);
    }

    // Two neighbours that never hold cells of one row, and that some cell covers both, are one column:
    // a centred 合计 and a short name at the margin, with long names over both.
    private static List<Extent> Merge(List<Extent> columns, ImmutableArray<TableRow> rows)
    {
        for (var i = 0; i + 1 < columns.Count; i++)
        {
            var (left, right) = (columns[i], columns[i + 1]);
            var covered = false;
            var apart = false;
            foreach (var row in rows)
            {
                Cell? inLeft = null;
                foreach (var cell in row.Cells)
                {
                    var end = cell.Column + cell.ColumnSpan;
                    var isLeft = cell.Column < left.To && left.From < end;
                    var isRight = cell.Column < right.To && right.From < end;
                    covered |= isLeft && isRight;
                    apart |= isRight && !isLeft && inLeft is not null;
                    inLeft = isLeft && !isRight ? cell : inLeft;
                }
            }

            if (covered && !apart)
            {
                columns[i] = new(left.From, right.To);
                columns.RemoveAt(i + 1);
                i--;
            }
        }

        return columns;
    }

    private static (int First, int Last) Covered(List<Extent> columns, int from, int to, int next)
    {
        var first = -1;
        var last = -1;
        for (var i = next; i < columns.Count && columns[i].From < to; i++)
        {
            if (from < columns[i].To)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return first < 0 ? (next, next) : (first, last);
    }

    private sealed record Extent(int From, int To);
}
