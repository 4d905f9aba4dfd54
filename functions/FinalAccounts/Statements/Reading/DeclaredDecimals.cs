namespace FinalAccounts.Statements.Reading;

/// <summary>
/// How many decimals a column declares. They belong to the column and its unit, never to one cell: 12.5 may be 12.50, and one cell
/// with too many decimals does not make the others more exact.
/// </summary>
internal sealed class DeclaredDecimals
{
    // A number of decimals that fewer than one number in so many prints is a slip, not the column's declaration.
    private const int SlipShare = 10;

    private readonly Dictionary<(string Column, Unit Unit), int> byColumn = [];
    private readonly Dictionary<Unit, int> byUnit = [];

    /// <summary>Finds the decimals of all columns of a statement.</summary>
    /// <param name="figures">Its figures, each with the decimals it prints itself.</param>
    public static DeclaredDecimals Of(IReadOnlyCollection<Figure> figures)
    {
        var declared = new DeclaredDecimals();
        foreach (var unit in figures.GroupBy(figure => figure.Unit))
        {
            declared.byUnit[unit.Key] = Declared(unit, atLeast: 1) ?? (unit.Key == Unit.WanYuan ? 2 : 0);
            foreach (var column in unit.GroupBy(figure => figure.Column.Key))
            {
                // A column without a fraction says something only when it holds several numbers other than zero.
                if (Declared(column, atLeast: 3) is { } own)
                {
                    declared.byColumn[(column.Key, unit.Key)] = own;
                }
            }
        }

        return declared;
    }

    /// <summary>The decimals that the figure's column declares.</summary>
    public int For(Figure figure) =>
        byColumn.TryGetValue((figure.Column.Key, figure.Unit), out var own) ? own : byUnit[figure.Unit];

    private static int? Declared(IEnumerable<Figure> figures, int atLeast)
    {
        Span<int> counts = stackalloc int[21];
        int numbers = 0, nonZero = 0;
        foreach (var figure in figures)
        {
            if (figure.Value is { } value)
            {
                counts[Math.Min(figure.Decimals, 20)]++;
                numbers++;
                nonZero += value == 0 ? 0 : 1;
            }
        }

        for (var decimals = 20; decimals > 0; decimals--)
        {
            if (counts[decimals] > 0 && counts[decimals] * SlipShare >= numbers)
            {
                return decimals;
            }
        }

        return numbers > 0 && nonZero >= atLeast ? 0 : null;
    }
}
