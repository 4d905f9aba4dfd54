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
        var numbers = Join(chunks.Where(chunk => chunk.IsNumber || chunk.IsDash).Select(chunk => new ColumnBand(chunk.Left, chunk.Right, chunk.IsAmount ? ColumnKind.Amounts : ColumnKind.Other)));
        var all = new List<ColumnBand>(numbers);
        all.AddRange(Join(chunks.Where(chunk => !chunk.IsNumber && !chunk.IsDash)
            .Where(chunk => !numbers.Exists(number => number.Left < chunk.MiddleX && chunk.MiddleX < number.Right))
            .Select(chunk => new ColumnBand(chunk.Left, Math.Min(chunk.Right, NextNumber(chunk)), ColumnKind.Labels))));
        Sort(all);
        Merge(all, data);
        AddHeads(all, rows);
        return new(all);

        double NextNumber(TextChunk chunk) => numbers.Where(number => number.Left > chunk.Left).Select(number => number.Left - 1).DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <summary>The columns between borders that are drawn.</summary>
    /// <param name="borders">The x of every border from left to right.</param>
    public static ColumnBands Between(IReadOnlyList<double> borders) =>
        new([.. borders.Zip(borders.Skip(1), (left, right) => new ColumnBand(left, right, ColumnKind.Other))]);

    /// <summary>True when every piece of the rows with amounts stands between the two borders of a column.</summary>
    public bool Hold(IEnumerable<List<TextChunk>> rows) =>
        rows.Where(row => row.Exists(chunk => chunk.IsAmount)).SelectMany(row => row).All(chunk =>
            bands[IndexOf(chunk)] is var band && chunk.Left > band.Left - (0.3 * chunk.Line.Size) && chunk.Right < band.Right + (0.3 * chunk.Line.Size));

    /// <summary>True when no two numbers that stand beside each other fall into one column.</summary>
    public bool Part(IEnumerable<List<TextChunk>> rows) =>
        rows.All(row => row.Where(chunk => chunk.IsNumber).GroupBy(IndexOf).All(column => IsStack([.. column])));

    /// <summary>The column that a piece stands in: the one it shares most with, else the nearest.</summary>
    public int IndexOf(TextChunk chunk) => ColumnBand.IndexOf(bands, chunk);

    /// <summary>The columns of the heads of one row, which may be parts of pieces that stand close together; a head of several columns is given one of them.</summary>
    public IEnumerable<(TextChunk Head, int Column, bool Spans)> ColumnsOfHeads(List<TextChunk> row)
    {
        var heads = HeadColumns.Of(row);
        var single = HeadColumns.OfOneColumn(heads);
        var columns = HeadColumns.Assign(single, bands);
        foreach (var head in heads)
        {
            var column = single.IndexOf(head) is >= 0 and var i ? columns[i] : -1;
            foreach (var line in head.Lines)
                yield return (line, column < 0 ? IndexOf(line) : column, !single.Contains(head));
        }
    }

    private static ColumnKind Max(ColumnKind a, ColumnKind b) => a > b ? a : b;

    private static void Sort(List<ColumnBand> bands) => bands.Sort((a, b) => a.Left.CompareTo(b.Left));

    // Two neighbours that no row has both of, one of them without amounts, are one column: centred numbers of columns above amounts that stand on the right.
    private static void Merge(List<ColumnBand> bands, List<List<TextChunk>> rows)
    {
        MergeWhere((_, right) => right.Kind == ColumnKind.Amounts);
        MergeWhere((_, _) => true);

        void MergeWhere(Func<ColumnBand, ColumnBand, bool> may)
        {
            for (var i = bands.Count - 2; i >= 0; i--)
            {
                var (left, right) = (bands[i], bands[i + 1]);
                if (!may(left, right) || (left.Kind == ColumnKind.Amounts && right.Kind == ColumnKind.Amounts) || rows.Exists(row => Holds(row, i) && Holds(row, i + 1)))
                    continue;
                bands[i] = new(left.Left, right.Right, Max(left.Kind, right.Kind));
                bands.RemoveAt(i + 1);
            }
        }

        bool Holds(List<TextChunk> row, int band) => row.Exists(chunk => ColumnBand.IndexOf(bands, chunk) == band);
    }

    // Where three heads or more stand side by side, those that stand above no column have a blank one.
    private static void AddHeads(List<ColumnBand> bands, IReadOnlyCollection<List<TextChunk>> rows)
    {
        foreach (var row in rows.Take(HeadColumns.Count(rows)))
        {
            var heads = HeadColumns.OfOneColumn(HeadColumns.Of(row));
            if (heads.Count(head => !head.Lines[0].IsNumber) < 3)
                continue;
            var columns = HeadColumns.Assign(heads, bands);
            for (var i = 0; i < heads.Count; i++)
            {
                if (columns[i] < 0)
                    bands.Add(new(heads[i].Left, heads[i].Right, ColumnKind.Other));
            }

            Sort(bands);
        }
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
                joined[^1] = new(joined[^1].Left, Math.Max(joined[^1].Right, piece.Right), Max(joined[^1].Kind, piece.Kind));
            else
                joined.Add(piece);
        }

        return joined;
    }
}
