namespace FinalAccounts.Documents.Pdf;

/// <summary>Finds tables that draw no lines between their columns: lines of text in several pieces, with numbers under each other.</summary>
internal static class AlignedTables
{
    /// <summary>Fewer rows with numbers are running text with tabs.</summary>
    private const int FewestRows = 3;

    /// <summary>How many lines of a page may stand above the rest of a table: a running head.</summary>
    private const int Depth = 2;

    /// <summary>So many rows above a label show how wide the table is.</summary>
    private const int Above = 8;

    /// <summary>Takes the lines of such tables out of a page's lines, which are sorted from top to bottom.</summary>
    /// <param name="lines">The lines that no ruled table has taken.</param>
    /// <param name="rules">The page's ruling lines.</param>
    /// <param name="left">Those that are no part of a table.</param>
    public static List<PageTable> Take(List<TextLine> lines, RulingLines rules, out List<TextLine> left)
    {
        var tables = new List<PageTable>();
        left = [];
        var rows = lines.ConvertAll(line => new AlignedRow(TextChunk.Of(line).Count, TextChunk.OfTable(line)));
        for (var first = 0; first < lines.Count;)
        {
            var end = EndOfTable(lines, rows, first);
            var begin = end > first ? WithHead(lines, rows, left, first) : first;
            left.RemoveRange(left.Count - (first - begin), first - begin);
            first = begin;
            if (end > first)
                tables.Add(Table([.. rows.GetRange(first, end - first).SelectMany(row => row.Chunks)], rules));
            else
                left.Add(lines[first]);
            first = Math.Max(end, first + 1);
        }

        return tables;
    }

    // The index behind the last row of a table that begins at a line; that line's own index when none does.
    private static int EndOfTable(List<TextLine> lines, List<AlignedRow> rows, int first)
    {
        if (rows[first].Pieces < 2 || IsOutside(rows[first]))
            return first;
        var (end, numbered, amounts) = (first, 0, 0);
        for (var i = first; i < rows.Count; i++)
        {
            if (i > first && lines[i].Baseline - lines[i - 1].Baseline > 3.5 * Math.Max(lines[i].Size, lines[i - 1].Size))
                break;
            if (rows[i].IsData || (numbered > 0 && rows[i].IsLoneAmount))
            {
                numbered++;
                amounts += rows[i].Chunks.Exists(chunk => chunk.IsAmount) ? 1 : 0;
                end = i + 1;
            }
            else if (numbered > 0 && (IsOutside(rows[i]) || (rows[i].Pieces == 1 && !StandsWithin(rows, i))))
            {
                break;
            }
        }

        // Right below a title or a unit one row with an amount is enough, and counts without amounts are.
        var titled = first > 0 && lines.GetRange(Math.Max(0, first - 6), Math.Min(6, first)).Exists(line => StatementLines.IsOutside(line.Text));
        // A head and a total without numbers: a statement with nothing to report.
        if (titled && numbered == 0 && first + 1 < lines.Count && rows[first].Pieces > 2 && IsTotal(lines[first + 1].Text))
            return first + 2;
        // A head with the numbers of its columns at the end of a page.
        if (titled && numbered == 1 && amounts == 0 && end == lines.Count && rows[end - 1].Chunks.Count(chunk => chunk.IsNumber) > 2)
            return end;
        // At the top of a page the rest of a table may be one row, or hold counts and dashes only.
        var rest = first <= Depth && numbered > 0 && rows.GetRange(first, end - first).TrueForAll(row => !row.IsData || (row.Chunks.Count > 2 && row.Chunks.Count(chunk => chunk.IsNumber || chunk.IsDash) > 1));
        rest |= first <= Depth && AlignedEnd.CountsUp(rows.GetRange(first, end - first));
        return (numbered >= FewestRows && (amounts > 0 || titled)) || (titled && amounts > 0) || rest ? AlignedEnd.Of(lines, rows, first, end) : first;
    }

    private static bool IsTotal(string text) => text is "合计" or "合 计" or "总计";

    private static bool IsOutside(AlignedRow row) => row.Chunks.Exists(chunk => StatementLines.IsOutside(chunk.Text));

    // A label without numbers, or the second line of one: within the table when rows with numbers go on soon.
    private static bool StandsWithin(List<AlignedRow> rows, int index)
    {
        var label = rows[index].Chunks[0];
        var last = Math.Min(index + 30, rows.Count - 1);
        for (var i = index + 1; i <= last; i++)
        {
            if (rows[i].IsData || rows[i].IsLoneAmount)
                return label.Text.Length < 40 && (IsLeftOfEnd(rows[i]) || rows.GetRange(Math.Max(0, index - Above), Math.Min(Above, index)).Exists(IsLeftOfEnd));
            if (rows[i].Pieces == 1 && (rows[i].Chunks[0].Line.Glyphs.Count >= 40 || StatementLines.IsOutside(rows[i].Chunks[0].Text)))
                return false;
        }

        return false;

        bool IsLeftOfEnd(AlignedRow row) => (row.IsData || row.IsLoneAmount) && label.Right < row.Chunks[^1].Right - label.Line.Size;
    }

    // Heads of columns that stand so near to each other that their line looks like running text.
    private static int WithHead(List<TextLine> lines, List<AlignedRow> rows, List<TextLine> left, int first)
    {
        var begin = first;
        while (begin > 0 && left.Count > first - begin && left[^(first - begin + 1)] == lines[begin - 1] && IsHead(begin - 1))
            begin--;
        return begin;

        bool IsHead(int index) =>
            !IsOutside(rows[index])
            && lines[index + 1].Baseline - lines[index].Baseline < 2.5 * lines[index].Size
            && rows[index].Chunks.SelectMany(chunk => chunk.Parts()).ToList() is var parts
            && !parts.Exists(part => part.IsNumber && part.Text.Length > 2)
            && parts.Count(part => part.Text.Length is > 1 and < 12) > 2;
    }

    private static PageTable Table(List<TextChunk> chunks, RulingLines rules)
    {
        var (left, right) = (chunks.Min(chunk => chunk.Left), chunks.Max(chunk => chunk.Right));
        var (top, bottom) = (chunks.Min(chunk => chunk.Line.Top), chunks.Max(chunk => chunk.Line.Bottom));
        var across = rules.Horizontal.FindAll(line => line.At > top && line.At < bottom && Math.Min(line.To, right) - Math.Max(line.From, left) > 0.9 * (right - left));
        var open = new OpenTable(RowGroups.Of(chunks, across.ConvertAll(line => line.At)));
        return open.Build(ColumnBands.Of(open.Rows));
    }
}
