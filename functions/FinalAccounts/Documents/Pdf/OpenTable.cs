namespace FinalAccounts.Documents.Pdf;

/// <summary>A table whose columns no lines draw, before it is known which columns its other pages show.</summary>
/// <param name="Rows">Its rows.</param>
internal sealed record OpenTable(List<List<TextChunk>> Rows)
{
    /// <summary>The table with these columns.</summary>
    public PageTable Build(ColumnBands bands)
    {
        var area = Area.Of(Rows.SelectMany(row => row).Select(chunk => chunk.Line).ToList());
        var head = HeadColumns.Count(Rows);
        var rows = Rows.SelectMany((row, i) => i < head
            ? bands.ColumnsOfHeads(row).GroupBy(cell => cell.Spans).OrderByDescending(level => level.Key).Select(level => Row(level.Select(cell => (cell.Head, cell.Column)), bands.Count, area))
            : [Row(row.Select(chunk => (chunk, bands.IndexOf(chunk))), bands.Count, area)]);
        return new([.. rows], area) { Open = this };
    }

    private static PageTableRow Row(IEnumerable<(TextChunk Chunk, int Column)> row, int columns, Area table)
    {
        var cells = new List<TextLine>?[columns];
        foreach (var (chunk, column) in row.OrderBy(cell => cell.Chunk.Line.Baseline).ThenBy(cell => cell.Chunk.Left))
            (cells[column] ??= []).Add(chunk.Line);
        var area = Area.Of(cells.OfType<List<TextLine>>().SelectMany(cell => cell).ToList()) with { Left = table.Left, Right = table.Right };
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
