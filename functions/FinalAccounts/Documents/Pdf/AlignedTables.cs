namespace FinalAccounts.Documents.Pdf;

/// <summary>Finds tables that draw no lines between their columns: lines of text in several pieces, with numbers under each other.</summary>
internal static class AlignedTables
{
    /// <summary>Fewer rows with numbers are running text with tabs.</summary>
    private const int FewestRows = 3;

    /// <summary>Takes the lines of such tables out of a page's lines, which are sorted from top to bottom.</summary>
    /// <param name="lines">The lines that no ruled table has taken.</param>
    /// <param name="left">Those that are no part of a table.</param>
    public static List<PageTable> Take(List<TextLine> lines, out List<TextLine> left)
    {
        var tables = new List<PageTable>();
        left = [];
        var rows = lines.ConvertAll(TextChunk.Of);
        for (var first = 0; first < lines.Count;)
        {
            var end = EndOfTable(lines, rows, first);
            if (end > first)
                tables.Add(Table(rows.GetRange(first, end - first)));
            else
                left.Add(lines[first]);
            first = Math.Max(end, first + 1);
        }

        return tables;
    }

    // The index behind the last row of a table that begins at a line; that line's own index when none does.
    private static int EndOfTable(List<TextLine> lines, List<List<TextChunk>> rows, int first)
    {
        if (rows[first].Count < 2)
            return first;
        var (end, numbered, amounts) = (first, 0, 0);
        for (var i = first; i < rows.Count; i++)
        {
            if (i > first && lines[i].Baseline - lines[i - 1].Baseline > 3.5 * Math.Max(lines[i].Size, lines[i - 1].Size))
                break;
            if (IsDataRow(rows[i]))
            {
                numbered++;
                amounts += rows[i].Exists(chunk => chunk.IsAmount) ? 1 : 0;
                end = i + 1;
            }
            else if (rows[i].Count == 1 && numbered > 0 && !StandsWithin(rows, i))
            {
                break;
            }
        }

        return numbered >= FewestRows && amounts > 0 ? end : first;
    }

    private static bool IsDataRow(List<TextChunk> row) => row.Count > 1 && row.Exists(chunk => chunk.IsNumber);

    // A label without numbers, or the second line of one: within the table when rows with numbers go on soon.
    private static bool StandsWithin(List<List<TextChunk>> rows, int index)
    {
        var label = rows[index][0];
        var last = Math.Min(index + 30, rows.Count - 1);
        for (var i = index + 1; i <= last; i++)
        {
            if (IsDataRow(rows[i]))
                return label.Right < rows[i][^1].Right - label.Line.Size && label.Text.Length < 40;
            if (rows[i].Count == 1 && rows[i][0].Text.Length >= 40)
                return false;
        }

        return false;
    }

    private static PageTable Table(List<List<TextChunk>> rows)
    {
        var bands = ColumnBands.Of(rows.Where(IsDataRow));
        var cells = new List<List<TextLine>[]>();
        List<TextChunk>? before = null;
        foreach (var row in rows)
        {
            var columns = row.ConvertAll(bands.IndexOf);
            var baseline = row[0].Line.Baseline;
            // The lines of a wrapped label stand above and below the numbers of their row, closer than rows do.
            var joins = before is not null && Math.Abs(baseline - before[0].Line.Baseline) < 0.95 * row[0].Line.Size
                && (row.Count == 1 || before.Count == 1);
            if (!joins)
                cells.Add(new List<TextLine>[bands.Count]);
            for (var i = 0; i < row.Count; i++)
                (cells[^1][columns[i]] ??= []).Add(row[i].Line);
            before = row;
        }

        var all = rows.SelectMany(row => row).Select(chunk => chunk.Line).ToList();
        var area = Area.Of(all);
        return new(cells.ConvertAll(row => Row(row, area)), area);
    }

    private static PageTableRow Row(List<TextLine>[] cells, Area table)
    {
        var lines = cells.Where(cell => cell is not null).SelectMany(cell => cell).ToList();
        var area = Area.Of(lines) with { Left = table.Left, Right = table.Right };
        var made = new List<PageCell>(cells.Length);
        for (var column = 0; column < cells.Length; column++)
        {
            made.Add(cells[column] is { } text
                ? new(column, 1, 1, CellText.Of(text, Area.Of(text).Right), Area.Of(text))
                : new(column, 1, 1, string.Empty, area));
        }

        return new(area, made);
    }
}
