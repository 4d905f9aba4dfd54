using System.Collections.Immutable;

namespace FinalAccounts.Statements;

/// <summary>The figures of a statement by line and column. A statement has many lines and few columns: a line is hashed, a column is looked for.</summary>
internal sealed class FigureIndex
{
    private readonly ImmutableArray<Figure> figures;
    private readonly Dictionary<string, int> lines;
    private readonly List<string> columns = [];
    private readonly Figure?[] cells;

    /// <summary>Indexes figures; where two have one line and column, the first counts.</summary>
    public FigureIndex(ImmutableArray<Figure> figures)
    {
        this.figures = figures;
        lines = new(figures.Length / 2);
        foreach (var figure in figures)
        {
            lines.TryAdd(figure.Line.Key, lines.Count);
            if (ColumnOf(figure.Column.Key) < 0)
            {
                columns.Add(figure.Column.Key);
            }
        }

        cells = new Figure?[lines.Count * columns.Count];
        foreach (var figure in figures)
        {
            cells[(lines[figure.Line.Key] * columns.Count) + ColumnOf(figure.Column.Key)] ??= figure;
        }
    }

    /// <summary>True when it was made from these figures; a copy of a statement with other figures still holds the index of the first.</summary>
    public bool IsOf(ImmutableArray<Figure> others) => figures == others;

    /// <summary>The figure, or null.</summary>
    public Figure? this[string line, string column] =>
        lines.TryGetValue(line, out var row) && ColumnOf(column) is >= 0 and var at ? cells[(row * columns.Count) + at] : null;

    private int ColumnOf(string key)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == key)
            {
                return i;
            }
        }

        return -1;
    }
}
