namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Finds the columns of heads that stand side by side: each has a column of its own, in their order, and where the columns are narrower than the heads,
/// or blank, that tells more than where each head stands.
/// </summary>
internal static class HeadColumns
{
    /// <summary>What it costs to have no column; a head further away than so many sizes of the print from every column has a blank one.</summary>
    private const double NoColumn = 2;

    /// <summary>The cost of what cannot be.</summary>
    private const double Never = 9;

    /// <summary>How many rows at the top of a table are its head: those before the first amount.</summary>
    public static int Count(IEnumerable<List<TextChunk>> rows) => rows.TakeWhile(row => !row.Exists(chunk => chunk.IsAmount)).Count();

    /// <summary>The heads of one row from left to right; the lines of a wrapped one are together.</summary>
    /// <param name="row">The pieces of the row, which may hold several heads each.</param>
    public static List<Head> Of(List<TextChunk> row)
    {
        var heads = new List<Head>();
        foreach (var part in row.SelectMany(Parts).OrderBy(part => part.Line.Baseline))
        {
            var above = heads.Find(head => head.Lines[^1].Line.Baseline < part.Line.Baseline - (0.5 * part.Line.Size)
                && (Math.Abs(head.MiddleX - part.MiddleX) < 0.6 * part.Line.Size || Math.Abs(head.Left - part.Left) < 0.3 * part.Line.Size));
            if (above is null)
                heads.Add(new([part]));
            else
                above.Lines.Add(part);
        }

        heads.Sort((a, b) => a.Left.CompareTo(b.Left));
        return heads;
    }

    /// <summary>The heads of a row that stand above one column each: not those of one line above the row's middle, which have other heads below them.</summary>
    public static List<Head> OfOneColumn(List<Head> heads)
    {
        var middle = (heads.Min(head => head.Lines[0].Line.Baseline) + heads.Max(head => head.Lines[^1].Line.Baseline)) / 2;
        return heads.FindAll(head => head.Lines.Count > 1 || head.Lines[0].Line.Baseline > middle - (0.3 * head.Lines[0].Line.Size));
    }

    /// <summary>The column of each head, in increasing order; -1 for one that has none.</summary>
    public static int[] Assign(List<Head> heads, IReadOnlyList<ColumnBand> bands)
    {
        // cost[i, j]: the least for the first i heads and the first j bands.
        var cost = new double[heads.Count + 1, bands.Count + 1];
        for (var i = 1; i <= heads.Count; i++)
        {
            cost[i, 0] = i * NoColumn;
            for (var j = 1; j <= bands.Count; j++)
                cost[i, j] = Math.Min(cost[i - 1, j - 1] + Cost(heads[i - 1], bands, j - 1), Math.Min(cost[i, j - 1], cost[i - 1, j] + NoColumn));
        }

        var columns = new int[heads.Count];
        for (var (i, j) = (heads.Count, bands.Count); i > 0;)
        {
            if (j > 0 && cost[i, j] == cost[i, j - 1])
                j--;
            else if (j > 0 && cost[i, j] == cost[i - 1, j - 1] + Cost(heads[i - 1], bands, j - 1))
                columns[--i] = --j;
            else
                columns[--i] = -1;
        }

        return columns;
    }

    // A head is in the middle of its cell. Amounts are on the right of theirs: a head left of them may be theirs, one right of them is not. Labels are on the left.
    private static double Cost(Head head, IReadOnlyList<ColumnBand> bands, int index)
    {
        var band = bands[index];
        var shared = Math.Min(band.Right, head.Right) - Math.Max(band.Left, head.Left);
        if (shared > 0)
            return 0.5 - (0.5 * shared / Math.Min(band.Right - band.Left, head.Right - head.Left));
        var distance = -shared / head.Lines[0].Line.Size;
        var before = head.Right <= band.Left;
        return band.Kind switch
        {
            ColumnKind.Amounts => before ? Math.Min(0.5 + distance, 1.2) : Never,
            ColumnKind.Other when before && index == bands.Count - 1 => Math.Min(0.5 + distance, 1.8),
            ColumnKind.Labels when !before => 0.5 + (0.2 * distance),
            _ => 0.5 + distance,
        };
    }

    // Single characters set apart are one word.
    private static List<TextChunk> Parts(TextChunk chunk)
    {
        var parts = chunk.IsNumber ? [chunk] : chunk.Parts();
        return parts.Exists(part => part.Text.Length == 1) ? [chunk] : parts;
    }
}

/// <summary>The head of a column, in one or more lines.</summary>
/// <param name="Lines">Its lines from top to bottom.</param>
internal sealed record Head(List<TextChunk> Lines)
{
    /// <summary>Its left end.</summary>
    public double Left => Lines.Min(line => line.Left);

    /// <summary>Its right end.</summary>
    public double Right => Lines.Max(line => line.Right);

    /// <summary>The middle of its last line; the lines of a head are centred.</summary>
    public double MiddleX => Lines[^1].MiddleX;
}
