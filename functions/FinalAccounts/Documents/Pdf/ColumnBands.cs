namespace FinalAccounts.Documents.Pdf;

/// <summary>The columns of a table without lines, as bands of the page's width that its cells stand in.</summary>
internal sealed class ColumnBands
{
    private readonly List<(double Left, double Right)> bands;

    private ColumnBands(List<(double Left, double Right)> bands) => this.bands = bands;

    /// <summary>How many columns there are.</summary>
    public int Count => bands.Count;

    /// <summary>The bands of the rows of a table: first those of the numbers, then those of the labels between them, so that a long label does not join two columns.</summary>
    public static ColumnBands Of(IEnumerable<List<TextChunk>> rows)
    {
        var chunks = rows.SelectMany(row => row).ToList();
        var numbers = Join(chunks.Where(chunk => chunk.IsNumber).Select(chunk => (chunk.Left, chunk.Right)));
        var labels = chunks.Where(chunk => !chunk.IsNumber)
            .Where(chunk => !numbers.Exists(number => number.Left < Middle(chunk) && Middle(chunk) < number.Right))
            .Select(chunk => (chunk.Left, Math.Min(chunk.Right, NextNumber(chunk))));
        var all = numbers;
        all.AddRange(Join(labels));
        all.Sort();
        return new(all);

        double NextNumber(TextChunk chunk) => numbers.Where(number => number.Left > chunk.Left).Select(number => number.Left - 1).DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <summary>The column that a chunk stands in: the one it shares most with, else the nearest.</summary>
    public int IndexOf(TextChunk chunk)
    {
        var best = 0;
        for (var i = 1; i < bands.Count; i++)
        {
            if (Shared(bands[i], chunk) > Shared(bands[best], chunk))
                best = i;
        }

        return best;
    }

    private static double Middle(TextChunk chunk) => (chunk.Left + chunk.Right) / 2;

    // Positive for the width shared, negative for the distance.
    private static double Shared((double Left, double Right) band, TextChunk chunk) =>
        Math.Min(band.Right, chunk.Right) - Math.Max(band.Left, chunk.Left);

    private static List<(double Left, double Right)> Join(IEnumerable<(double Left, double Right)> intervals)
    {
        var joined = new List<(double Left, double Right)>();
        foreach (var interval in intervals.OrderBy(interval => interval.Left))
        {
            if (joined.Count > 0 && interval.Left < joined[^1].Right)
                joined[^1] = (joined[^1].Left, Math.Max(joined[^1].Right, interval.Right));
            else
                joined.Add(interval);
        }

        return joined;
    }
}
