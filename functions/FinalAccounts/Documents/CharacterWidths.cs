using System.Collections.Immutable;

namespace FinalAccounts.Documents;

/// <summary>
/// Tells how many places an ideograph takes in text that spaces align: two, as on a terminal and in most editors, or one, as in text that a PDF tool aligned
/// by counting characters. Amounts are printed flush right in their columns, so the count under which they end at fewer places is the one that aligned them.
/// </summary>
internal static class CharacterWidths
{
    /// <summary>The rows with the places that their cells were aligned by.</summary>
    /// <param name="rows">Rows whose cells have their first place as column and their width as span, an ideograph taken for two.</param>
    /// <param name="breaks">The rows at which new pages begin; a page may be aligned by itself.</param>
    public static ImmutableArray<TableRow> Choose(ImmutableArray<TableRow> rows, IReadOnlyList<int> breaks)
    {
        HashSet<(int Page, int End)> two = [], one = [];
        var page = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            page += page < breaks.Count && breaks[page] == i ? 1 : 0;
            foreach (var cell in rows[i].Cells)
            {
                if (char.IsAsciiDigit(cell.Text[^1]) && cell.Text.Contains('.', StringComparison.Ordinal))
                {
                    two.Add((page, cell.Column + cell.ColumnSpan));
                    one.Add((page, FirstOf(cell) + cell.Text.Length));
                }
            }
        }

        return one.Count < two.Count
            ? [.. rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Column = FirstOf(cell), ColumnSpan = cell.Text.Length })] })]
            : rows;
    }

    private static int FirstOf(Cell cell) => cell.Place.Column!.Value - 1;
}
