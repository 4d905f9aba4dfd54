using System.Collections.Immutable;

namespace FinalAccounts.Documents;

/// <summary>Tells table rows from prose and cuts them into cells: by tabs, by Markdown's pipes, or by columns of spaces.</summary>
/// <param name="markdown">Whether pipes separate cells.</param>
internal sealed class LineSplitter(bool markdown)
{
    private bool spaced;

    /// <summary>True when the line is a row of a table.</summary>
    /// <param name="line">The line, its end trimmed.</param>
    /// <param name="inTable">Whether it may go on with a table.</param>
    /// <param name="adjacent">Whether the line right before it was a row.</param>
    public bool IsRow(ReadOnlySpan<char> line, bool inTable, bool adjacent)
    {
        if (line.Contains('\t'))
        {
            return true;
        }

        if (markdown || IsPipeRow(line))
        {
            return IsPipeRow(line);
        }

        return SpacedColumns.IsRow(line, inTable && spaced, adjacent);
    }

    /// <summary>Cuts a row into cells.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Its place: page, line, table and row.</param>
    public TableRow Split(ReadOnlySpan<char> line, Place place)
    {
        if (line.Contains('\t'))
        {
            return new(SplitAt(line, '\t', place), place);
        }

        if (IsPipeRow(line))
        {
            var inner = line.Trim();
            inner = inner[0] == '|' ? inner[1..] : inner;
            inner = inner.Length > 0 && inner[^1] == '|' ? inner[..^1] : inner;
            return new(SplitAt(inner, '|', place), place);
        }

        spaced = true;
        return new(SpacedColumns.Split(line, place), place);
    }

    /// <summary>Gives the cells of space-aligned rows the grid column under which they stand; leaves every other table as it is.</summary>
    /// <param name="rows">The rows of a table, of all its pages.</param>
    /// <param name="breaks">The rows at which new pages begin.</param>
    public ImmutableArray<ImmutableArray<TableRow>> Align(ImmutableArray<TableRow> rows, IReadOnlyList<int> breaks)
    {
        var aligned = spaced ? GridColumns.AlignPages(CharacterWidths.Choose(rows, breaks), breaks) : [rows];
        spaced = false;
        return aligned;
    }

    /// <summary>True when the table being read is one of spaces, which blank lines do not end: layout text is full of them.</summary>
    public bool Spaced => spaced;

    private static bool IsPipeRow(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart();
        return trimmed.Length > 1 && (trimmed[0] == '|' || trimmed.Count('|') > 1);
    }

    private static ImmutableArray<Cell> SplitAt(ReadOnlySpan<char> line, char separator, Place row)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(line.Count(separator) + 1);
        foreach (var range in line.Split(separator))
        {
            var text = line[range].Trim();
            cells.Add(new(text.IsEmpty ? "" : separator == '|' ? MarkdownText.CellText(text) : text.ToString(), row with { Column = cells.Count + 1 }, cells.Count));
        }

        return cells.MoveToImmutable();
    }
}
