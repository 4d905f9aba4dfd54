using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Tells the head of a table when it is printed again, and puts the rows below it into the first head's columns: where a part of a table has
/// columns of other widths and touches the part above, a reader that goes by the lines counts the columns of both.
/// </summary>
internal sealed class RepeatedHeads
{
    private readonly List<SourceRow> rows = [];
    private readonly SortedDictionary<int, int> borders = [];
    private bool inHead;

    /// <summary>Adds a row of the first head.</summary>
    public void Add(SourceRow row) => rows.Add(row);

    /// <summary>True for a row of a head that is printed again, in the same columns or in others.</summary>
    public bool Repeats(SourceRow row)
    {
        var same = false;
        SourceRow? other = null;
        foreach (var head in rows)
        {
            same = same || IsSame(head, row);
            other ??= IsOther(head, row) ? head : null;
        }

        other = same ? null : other;
        if (!same && other is null)
        {
            inHead = false;
            return false;
        }

        if (!inHead)
        {
            borders.Clear();
        }

        inHead = true;
        for (var i = 0; i < row.Cells.Length && other is not null; i++)
        {
            borders[row.Cells[i].Column] = other.Cells[i].Column;
            borders[row.Cells[i].Column + row.Cells[i].Span] = other.Cells[i].Column + other.Cells[i].Span;
        }

        return true;
    }

    /// <summary>A row below the last head, in the columns of the first; the row itself where the last head has the same columns, or does not tell.</summary>
    public SourceRow Place(SourceRow row)
    {
        if (borders.Count == 0 || row.Cells.Any(cell => !borders.ContainsKey(cell.Column) || !borders.ContainsKey(cell.Column + cell.Span)))
        {
            return row;
        }

        return new([.. row.Cells.Select(cell => cell.At(borders[cell.Column]).Spanning(borders[cell.Column + cell.Span] - borders[cell.Column]))], row.Place, row.TableNumber);
    }

    // The same words in the same columns, wherever cells are blank.
    private static bool IsSame(SourceRow head, SourceRow row)
    {
        var (at, printed) = (0, row.Cells);
        foreach (var cell in head.Cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            at = NextPrinted(printed, at);
            if (at == printed.Length || printed[at].Column != cell.Column || printed[at].Key != cell.Key)
            {
                return false;
            }

            at++;
        }

        return NextPrinted(printed, at) == printed.Length;
    }

    private static int NextPrinted(ImmutableArray<SourceCell> cells, int at)
    {
        while (at < cells.Length && cells[at].IsBlank)
        {
            at++;
        }

        return at;
    }

    // The same cells one by one, in other columns.
    private static bool IsOther(SourceRow head, SourceRow row)
    {
        if (head.Cells.Length != row.Cells.Length)
        {
            return false;
        }

        var words = 0;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (head.Cells[i].Key != row.Cells[i].Key)
            {
                return false;
            }

            words += row.Cells[i].IsText ? 1 : 0;
        }

        return words > 1;
    }
}
