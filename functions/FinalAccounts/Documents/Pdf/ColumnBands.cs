namespace FinalAccounts.Documents.Pdf;

/// <summary>The columns of a table without lines between them.</summary>
internal sealed class ColumnBands
{
    private readonly List<ColumnBand> bands;

    private ColumnBands(List<ColumnBand> bands) => this.bands = bands;

    /// <summary>How many columns there are.</summary>
    public int Count => bands.Count;

    /// <summary>
    /// The columns of a table: first those of the numbers, then those of the labels between them, so that a long label does not join two columns, then
    /// those of heads above columns that are blank.
    /// </summary>
    /// <param name="rows">The rows of the table with its head, on all its pages.</param>
    public static ColumnBands Of(IReadOnlyCollection<List<TextChunk>> rows)
    {
        var data = rows.Where(row => row.Count > 1 && row.Exists(chunk => chunk.IsNumber)).ToList();
        var chunks = data.SelectMany(row => row).ToList();
        var numbers = Join(chunks.Where(chunk => chunk.IsNumber).Select(chunk => new ColumnBand(chunk.Left, chunk.Right, chunk.IsAmount)));
        var all = new List<ColumnBand>(numbers);
        all.AddRange(Join(chunks.Where(chunk => !chunk.IsNumber)
            .Where(chunk => !numbers.Exists(number => number.Left < chunk.MiddleX && chunk.MiddleX < number.Right))
            .Select(chunk => new ColumnBand(chunk.Left, Math.Min(chunk.Right, NextNumber(chunk)), HasAmounts: false))));
        Sort(all);
        Merge(all, data);
        AddHeads(all, rows);
        return new(all);

        double NextNumber(TextChunk chunk) => numbers.Where(number => number.Left > chunk.Left).Select(number => number.Left - 1).DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <summary>The columns between borders that are drawn.</summary>
    /// <param name="borders">The x of every border from left to right.</param>
    public static ColumnBands Between(IReadOnlyList<double> borders) =>
        new([.. borders.Zip(borders.Skip(1), (left, right) => new ColumnBand(left, right, HasAmounts: false))]);

    /// <summary>True when every piece of the rows with amounts stands between the two borders of a column.</summary>
    public bool Hold(IEnumerable<List<TextChunk>> rows) =>
        rows.Where(row => row.Exists(chunk => chunk.IsAmount)).SelectMany(row => row).All(chunk =>
            bands[IndexOf(chunk)] is var band && chunk.Left > band.Left - (0.3 * chunk.Line.Size) && chunk.Right < band.Right + (0.3 * chunk.Line.Size));

    /// <summary>True when no two numbers that stand beside each other fall into one column.</summary>
    public bool Part(IEnumerable<List<TextChunk>> rows) =>
        rows.All(row => row.Where(chunk => chunk.IsNumber).GroupBy(IndexOf).All(column => IsStack([.. column])));

    /// <summary>The column that a piece stands in: the one it shares most with, else the nearest.</summary>
    public int IndexOf(TextChunk chunk) => ColumnBand.IndexOf(bands, chunk);

    /// <summary>The columns of the heads of one line, which may be parts of pieces that stand close together.</summary>
    public IEnumerable<(TextChunk Head, int Column)> ColumnsOf(List<TextChunk> heads) =>
        heads.Zip(HeadColumns.Assign(heads, bands), (head, column) => (head, column < 0 ? IndexOf(head) : column));

    private static void Sort(List<ColumnBand> bands) => bands.Sort((a, b) => a.Left.CompareTo(b.Left));

    // Two neighbours that no row has both of, one of them without amounts, are one column: centred numbers of columns above amounts that stand on the right.
    private static void Merge(List<ColumnBand> bands, List<List<TextChunk>> rows)
    {
        for (var i = 0; i + 1 < bands.Count; i++)
        {
            if ((bands[i].HasAmounts && bands[i + 1].HasAmounts) || rows.Exists(row => Holds(row, i) && Holds(row, i + 1)))
                continue;
            bands[i] = new(bands[i].Left, bands[i + 1].Right, bands[i].HasAmounts || bands[i + 1].HasAmounts);
            bands.RemoveAt(i + 1);
            i--;
        }

        bool Holds(List<TextChunk> row, int band) => row.Exists(chunk => ColumnBand.IndexOf(bands, chunk) == band);
    }

    // The line with the most heads has one for every column; those that stand above no column have a blank one.
    private static void AddHeads(List<ColumnBand> bands, IEnumerable<List<TextChunk>> rows)
    {
        var heads = HeadColumns.Lines(rows).MaxBy(line => line.Count(head => !head.IsNumber));
        if (heads is null || heads.Count < 3)
            return;
        var columns = HeadColumns.Assign(heads, bands);
        for (var i = 0; i < heads.Count; i++)
        {
            if (columns[i] < 0)
                bands.Add(new(heads[i].Left, heads[i].Right, HasAmounts: false));
        }

        Sort(bands);
    }

    // Numbers under each other, or one that is wrapped.
    private static bool IsStack(List<TextChunk> chunks) =>
        chunks.TrueForAll(chunk => chunks.TrueForAll(other => chunk == other || Math.Abs(chunk.Line.Baseline - other.Line.Baseline) > 0.5 * chunk.Line.Size));

    private static List<ColumnBand> Join(IEnumerable<ColumnBand> pieces)
    {
        var joined = new List<ColumnBand>();
        foreach (var piece in pieces.OrderBy(piece => piece.Left))
        {
            if (joined.Count > 0 && piece.Left < joined[^1].Right)
                joined[^1] = new(joined[^1].Left, Math.Max(joined[^1].Right, piece.Right), joined[^1].HasAmounts || piece.HasAmounts);
            else
                joined.Add(piece);
        }

        return joined;
    }
}
