namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Finds the columns of heads that stand side by side in one line: each has a column of its own, in their order, and where the columns are narrower
/// than the heads, or blank, that tells more than where each head stands.
/// </summary>
internal static class HeadColumns
{
    /// <summary>What it costs to have no column, in sizes of the print; a head further away than this from every column has a blank one.</summary>
    private const double NoColumn = 4;

    /// <summary>The heads that stand above the table's first amounts, line by line.</summary>
    /// <param name="rows">The table's rows.</param>
    public static IEnumerable<List<TextChunk>> Lines(IEnumerable<List<TextChunk>> rows) =>
        rows.TakeWhile(row => !row.Exists(chunk => chunk.IsAmount))
            .SelectMany(row => row)
            .GroupBy(chunk => chunk.Line.Baseline)
            .Select(line => line.SelectMany(Parts).OrderBy(part => part.Left).ToList());

    /// <summary>The column of each head of one line, in increasing order; -1 for one that has none.</summary>
    public static int[] Assign(List<TextChunk> heads, IReadOnlyList<ColumnBand> bands)
    {
        // cost[i, j]: the least for the first i heads and the first j bands.
        var cost = new double[heads.Count + 1, bands.Count + 1];
        for (var i = 1; i <= heads.Count; i++)
        {
            cost[i, 0] = i * NoColumn;
            for (var j = 1; j <= bands.Count; j++)
                cost[i, j] = Math.Min(cost[i - 1, j - 1] + Cost(heads[i - 1], bands[j - 1]), Math.Min(cost[i, j - 1], cost[i - 1, j] + NoColumn));
        }

        var columns = new int[heads.Count];
        for (var (i, j) = (heads.Count, bands.Count); i > 0;)
        {
            if (j > 0 && cost[i, j] == cost[i, j - 1])
            {
                j--;
            }
            else if (j > 0 && cost[i, j] == cost[i - 1, j - 1] + Cost(heads[i - 1], bands[j - 1]))
            {
                columns[--i] = --j;
            }
            else
            {
                columns[--i] = -1;
            }
        }

        return columns;
    }

    // A head is in the middle of its cell, amounts are on the right of theirs: a head left of amounts is above them unless another is nearer.
    private static double Cost(TextChunk head, ColumnBand band)
    {
        var shared = band.Shared(head);
        if (shared > 0)
            return 0.5 - (0.5 * shared / Math.Min(band.Right - band.Left, head.Right - head.Left));
        var distance = 0.5 - (shared / head.Line.Size);
        return band.HasAmounts && head.Right <= band.Left ? Math.Min(distance, 1.5) : distance;
    }

    // Single characters set apart are one word.
    private static IEnumerable<TextChunk> Parts(TextChunk chunk)
    {
        if (chunk.IsNumber)
            return [chunk];
        var parts = chunk.Parts();
        return parts.Exists(part => part.Text.Length == 1) ? [chunk] : parts;
    }
}
