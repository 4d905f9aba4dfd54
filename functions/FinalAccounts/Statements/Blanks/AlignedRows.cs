using System.Numerics;

namespace FinalAccounts.Statements.Blanks;

/// <summary>
/// Rows below each other whose amounts spaces align: what stands at the same place is of the same column in all of them, what stands right of it is of no
/// column before that one. Which of the form's columns the places are is one choice for all the rows.
/// </summary>
internal sealed class AlignedRows
{
    // One row alone is aligned with nothing; more choices than this are no knowledge.
    private const int FewestRows = 2;
    private const int MostChoices = 5_000;

    private readonly List<(OpenRow Row, int?[] Places)> rows;

    private AlignedRows(List<(OpenRow Row, int?[] Places)> rows, List<int[]> choices)
    {
        this.rows = rows;
        Choices = choices;
        Choices = Possible();
    }

    /// <summary>The possible choices, each a column for each place; none when the places tell nothing.</summary>
    public List<int[]> Choices { get; private set; }

    /// <summary>True while more than one choice is possible.</summary>
    public bool IsOpen => Choices.Count > 1;

    /// <summary>The rows.</summary>
    public IEnumerable<OpenRow> Rows => rows.Select(row => row.Row);

    /// <summary>Finds all such rows.</summary>
    /// <param name="rows">The open rows of all statements, in reading order.</param>
    public static List<AlignedRows> Find(IReadOnlyList<OpenRow> rows)
    {
        List<AlignedRows> found = [];
        foreach (var form in rows.Where(IsAligned).GroupBy(row => (row.Statement, Columns: string.Join(' ', row.Cells.Select(cell => cell.Column.Key)))))
        {
            List<OpenRow> run = [];
            AmountPlaces? places = null;
            foreach (var row in form)
            {
                // A page is aligned by itself.
                var longer = run.Count > 0 && run[^1].Place.Page != row.Place.Page ? null : AmountPlaces.Of([.. run, row]);
                if (longer is null)
                {
                    Add(found, run, places);
                    run = [];
                    longer = AmountPlaces.Of([row]);
                }

                run.Add(row);
                places = longer;
            }

            Add(found, run, places);
        }

        return found;
    }

    /// <summary>The readings of a row that a choice leaves.</summary>
    /// <param name="row">One of the rows.</param>
    /// <param name="choice">The choice.</param>
    public IEnumerable<int> ReadingsOf(OpenRow row, int[] choice) => ReadingsOf(rows.Find(other => other.Row == row), choice);

    /// <summary>Drops the choices that some row does not allow any more, and from the rows the readings that no choice has.</summary>
    /// <returns>True when the rows lost some.</returns>
    public bool Narrow()
    {
        Choices = Possible();
        var changed = false;
        foreach (var row in rows.Where(_ => Choices.Count > 0))
        {
            var readings = Choices.SelectMany(choice => ReadingsOf(row, choice)).ToHashSet();
            changed |= row.Row.Keep(readings.Contains);
        }

        return changed;
    }

    /// <summary>Keeps some choices.</summary>
    /// <param name="accepts">True for those to keep.</param>
    /// <returns>True when the rows lost readings by it.</returns>
    public bool Keep(Predicate<int[]> accepts)
    {
        Choices = Choices.FindAll(accepts);
        return Narrow();
    }

    private static void Add(List<AlignedRows> found, List<OpenRow> run, AmountPlaces? places)
    {
        if (run.Count < FewestRows || places is not { Count: > 0 })
        {
            return;
        }

        var placed = run.ConvertAll(row => (row, row.Amounts.Select(places.IndexOf).ToArray()));
        if (ChoicesOf(run[0].Cells.Length, places.Count, placed.ConvertAll(row => row.Item2)) is { } choices)
        {
            found.Add(new(placed, choices));
        }
    }

    private static bool IsAligned(OpenRow row) => row.Cells.Length > 1 && row.Candidates.Count > 0 && row.Amounts.Any(amount => amount.Spot is not null);

    // Two places that no row fills both may be one column, whose amounts a tool set apart.
    private static List<int[]>? ChoicesOf(int columns, int places, List<int?[]> rows)
    {
        List<int[]> choices = [[]];
        for (var place = 0; place < places; place++)
        {
            var apart = rows.FindAll(row => row.Contains(place)).SelectMany(row => row.OfType<int>()).Where(other => other < place).DefaultIfEmpty(-1).Max();
            choices = [.. from choice in choices
                          let least = Math.Max(place == 0 ? 0 : choice[^1], apart < 0 ? 0 : choice[apart] + 1)
                          from column in Enumerable.Range(0, columns)
                          where column >= least
                          select (int[])[.. choice, column]];
            if (choices.Count > MostChoices)
            {
                return null;
            }
        }

        return choices;
    }

    private List<int[]> Possible() => Choices.FindAll(choice => rows.TrueForAll(row => ReadingsOf(row, choice).Any()));

    private static IEnumerable<int> ReadingsOf((OpenRow Row, int?[] Places) row, int[] choice) => row.Row.Candidates.Where(candidate =>
    {
        var rest = (uint)candidate;
        foreach (var place in row.Places)
        {
            if (place is { } at && BitOperations.TrailingZeroCount(rest) != choice[at])
            {
                return false;
            }

            rest &= rest - 1;
        }

        return true;
    });
}
