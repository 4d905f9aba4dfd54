namespace FinalAccounts.Documents.Pdf;

/// <summary>What a page holds in reading order: lines of text and tables.</summary>
/// <param name="Number">The page's number.</param>
/// <param name="Frame">How the upright page lies on the page as shown.</param>
/// <param name="Items">The lines and tables from top to bottom.</param>
internal sealed record PageLayout(int Number, PageFrame Frame, List<PageItem> Items)
{
    /// <summary>With more borders than this the columns are drawn.</summary>
    private const int MostFrameBorders = 6;

    /// <summary>Lays a page out: first the tables that lines draw, then those that stand in columns without lines, then the text around them.</summary>
    public static PageLayout Of(PageContent page)
    {
        var items = new List<PageItem>();
        var glyphs = page.Glyphs;
        foreach (var grid in GridFinder.Find(page.Rules).Where(grid => !IsFrame(grid, glyphs)))
        {
            var cells = GridText.Assign(grid, glyphs, out glyphs);
            items.Add(new(RuledTable.Of(grid, cells, TurnedText.Of(grid, page.Turned)), null));
        }

        var aligned = AlignedTables.Take(TextLine.Group(glyphs), page.Rules, out var lines);
        foreach (var table in aligned)
            items.Add(new(table, null));
        foreach (var line in lines)
            items.Add(new(null, line));
        items.Sort(Compare);
        return new(page.Number, page.Frame, items);
    }

    // A grid that does not draw all columns of its table: a box, perhaps with a line under its head, or only the line between two halves. Its rows hold a
    // number beside another text in one cell.
    private static bool IsFrame(RuledGrid grid, List<Glyph> glyphs)
    {
        var noRows = grid.Ys.Length <= MostFrameBorders - 2;
        if (grid.Xs.Length > MostFrameBorders && !noRows)
            return false;
        var (numbered, crowded) = (0, 0);
        foreach (var line in TextLine.Group(glyphs.FindAll(glyph => grid.CellAt(glyph.MiddleX, glyph.MiddleY) >= 0)))
        {
            var chunks = TextChunk.OfTable(line);
            numbered += chunks.Exists(chunk => chunk.IsNumber) ? 1 : 0;
            crowded += chunks.GroupBy(chunk => grid.CellAt(chunk.MiddleX, chunk.MiddleY)).Any(cell => cell.Count() > 1 && cell.Any(chunk => chunk.IsNumber)) ? 1 : 0;
        }

        return (crowded > 2 || (crowded > 0 && grid.Xs.Length == 2)) && crowded * 2 > numbered;
    }

    private static int Compare(PageItem a, PageItem b)
    {
        var byTop = a.Top.CompareTo(b.Top);
        return byTop != 0 ? byTop : a.Left.CompareTo(b.Left);
    }
}

/// <summary>A table or a line of text.</summary>
/// <param name="Table">The table, or null.</param>
/// <param name="Line">The line, or null.</param>
internal sealed record PageItem(PageTable? Table, TextLine? Line)
{
    /// <summary>Its top on the upright page.</summary>
    public double Top => Table?.Area.Top ?? Line!.Top;

    /// <summary>Its left edge.</summary>
    public double Left => Table?.Area.Left ?? Line!.Left;
}
