using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Finds statements by code whose lines carry the values of other lines, by a few lines up or down, over a stretch or to the end. Another
/// statement tells what each code should have: a line that has not its own values, but those of a line further on, is displaced. One line
/// proves nothing; three in a row that are displaced alike do.
/// </summary>
internal sealed class RowSlideSearch(EquationSystem system, FinalAccountsReport report)
{
    private const int MinLines = 3;
    private readonly ExpectedRows expected = new(system, report);

    /// <summary>The displaced lines of the statements, one explanation for each statement, each building on the ones before.</summary>
    /// <param name="start">The report as printed.</param>
    public IEnumerable<Explanation> Find(Trial start)
    {
        var trial = start;
        foreach (var statement in report.Statements)
        {
            if (statement.Lines.Count(line => line.Code is not null) > MinLines
                && start.Open.Count(e => system.Equations[e].Operands.Any(operand => system.Figures[operand.Figure].Statement == statement.Id)) >= MinLines
                && Find(trial, statement) is { } found)
            {
                trial = found.After;
                yield return found;
            }
        }
    }

    private Explanation? Find(Trial start, Statement statement)
    {
        var rows = expected.Of(start, statement);
        var shifts = Shifts(rows);
        if (shifts.Count == 0)
        {
            return null;
        }

        // Beyond the stretches other statements may lawfully differ: there a line is wrong only where an identity says so.
        bool IsWrong(int i, ExpectedCell cell) =>
            cell.IsOff && ((i >= shifts[0].First && i <= shifts[^1].Last) || rows[i].Cells.Any(other => other.IsOff && other.IsLaw));
        var off = Enumerable.Range(0, rows.Count).Where(i => rows[i].Cells.Any(cell => IsWrong(i, cell))).ToArray();
        var displaced = off.Where(i => shifts.Exists(shift => i >= shift.First && i <= shift.Last)).ToArray();
        if (displaced.Length < MinLines || 2 * displaced.Length < off.Length || displaced.Select(i => rows[i].Cells[0].Printed).Distinct().Count() < 2)
        {
            return null;
        }

        var changes = off
            .SelectMany(i => rows[i].Cells.Where(cell => IsWrong(i, cell)))
            .Select(cell => KeyValuePair.Create(cell.Figure, cell.Expected!.Value))
            .ToArray();
        var after = start.With(changes);
        if (!after.Open.IsSubsetOf(start.Open) || start.Open.Count - after.Open.Count < MinLines)
        {
            return null;
        }

        Correction[] corrections = [.. changes.Select(change => new Correction(change.Key, change.Value, null))];
        return new(corrections, Pattern.SlidByLine, after)
        {
            Shifts = [.. shifts.Select(shift => new Shift(rows[shift.First].Cells[0].Figure, rows[shift.Last].Cells[0].Figure, shift.By))],
        };
    }

    // Stretches of lines that all carry the values of the line so many further down; lines that show nothing by themselves (the same values
    // as the line above) do not end a stretch.
    private static List<(int First, int Last, int By)> Shifts(IReadOnlyList<ExpectedRow> rows)
    {
        var shifts = new List<(int First, int Last, int By)>();
        var (first, last) = (-1, -1);
        HashSet<int> alike = [];
        for (var i = 0; i <= rows.Count; i++)
        {
            var offsets = i < rows.Count && rows[i].IsOff ? Offsets(rows, i) : [];
            var common = alike.Where(offsets.Contains).ToHashSet();
            if (first >= 0 && common.Count == 0 && (i == rows.Count || rows[i].IsOff))
            {
                shifts.Add((first, last, alike.MinBy(Math.Abs)));
                first = -1;
            }

            if (offsets.Count > 0)
            {
                (first, alike) = first < 0 ? (i, offsets) : (first, common);
                last = i;
            }
        }

        return shifts;
    }

    private static HashSet<int> Offsets(IReadOnlyList<ExpectedRow> rows, int i) =>
        [.. Enumerable.Range(0, rows.Count).Where(other => other != i && rows[i].HasValuesOf(rows[other])).Select(other => other - i)];
}
