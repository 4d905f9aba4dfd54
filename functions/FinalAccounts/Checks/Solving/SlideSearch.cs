using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Finds stretches of neighbouring cells, or of whole lines, whose values stand one line, or one column, from where they belong. A cell is known
/// to be displaced when the value printed beside it is the one that the equations ask for which no other cell of the stretch stands in: the sum of
/// its line for a cell of a column, the sum of its column for a cell of a line, other statements for a whole line. One such cell proves nothing,
/// since it may have been copied; two in a row, displaced alike, do.
/// </summary>
internal sealed class SlideSearch(EquationSystem system, FinalAccountsReport report, Proposals proposals)
{
    private const int MinProven = 2;
    private const int MinMended = 3;
    private const int MaxLines = 12;
    private const int ItemDigits = 7;
    private readonly Dictionary<StatementId, IReadOnlyList<SlideRun>> runs = [];

    /// <summary>The slides that mend the most and break nothing; of these those of the fewest cells. Empty when there are none.</summary>
    /// <param name="start">The system so far.</param>
    public IReadOnlyList<Trial> Find(Trial start)
    {
        var touched = start.Open.Concat(start.Hollow).SelectMany(e => system.Equations[e].Operands).Select(operand => operand.Figure).ToHashSet();
        var statements = start.Open.SelectMany(e => system.Equations[e].Operands).Select(operand => system.Figures[operand.Figure].Statement);
        var found = new List<Trial>();
        foreach (var run in statements.Distinct().Order().SelectMany(Runs))
        {
            foreach (var step in (int[])[1, -1])
            {
                found.AddRange(Stretches(start, run, step, touched)
                    .SelectMany(stretch => Trials(start, run, stretch, step))
                    .Where(trial => trial.Open.IsSubsetOf(start.Open) && trial.MendedSince(start).Count() >= MinMended));
            }
        }

        found.AddRange(statements.Distinct().Order().SelectMany(Runs).Where(run => run.Count > 0 && run[0].Length > 1)
            .SelectMany(run => WholeLines(start, run))
            .Where(trial => trial.Open.IsSubsetOf(start.Open) && trial.MendedSince(start).Count() >= MinMended));
        return Search.MostMended(start, found);
    }

    // Whole lines that no other statement speaks of: every stretch between lines that failed sums have.
    private IEnumerable<Trial> WholeLines(Trial start, SlideRun run)
    {
        var touched = start.Open.SelectMany(e => system.Equations[e].Operands).Select(operand => operand.Figure).ToHashSet();
        var lines = Enumerable.Range(0, run.Count).Where(i => run[i].Any(touched.Contains)).ToArray();
        foreach (var first in lines)
        {
            foreach (var last in lines.Where(line => line > first + 1 && line < first + MaxLines && !start.IsExhausted))
            {
                foreach (var moved in new[] { Round(start, run, first, last, 1), Round(start, run, first, last, -1) })
                {
                    if (start.WouldMend(moved) >= MinMended)
                    {
                        yield return start.With(moved);
                    }
                }
            }
        }
    }

    private static List<KeyValuePair<int, decimal>> Round(Trial start, SlideRun run, int first, int last, int step)
    {
        var count = last - first + 1;
        return [.. Enumerable.Range(0, count).SelectMany(i => run.Moved(start, first + i, first + ((i + step + count) % count)))];
    }

    // Every stretch in which two cells at least are known to be displaced, and one cell more at either end where nothing speaks against it.
    private IEnumerable<(int First, int Last)> Stretches(Trial start, SlideRun run, int step, HashSet<int> touched)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (!run[i].Any(touched.Contains) || Fit(start, run, i, step) != Displacement.Proven)
            {
                continue;
            }

            var (last, proven, end) = (i, 1, i + 1);
            for (; end < run.Count && Fit(start, run, end, step) is var fit && fit != Displacement.Excluded; end++)
            {
                if (fit == Displacement.Proven)
                {
                    (last, proven) = (end, proven + 1);
                }
            }

            if (proven >= MinProven)
            {
                yield return (i, last);
                var before = i > 0 && Fit(start, run, i - 1, step) == Displacement.Possible;
                if (before)
                {
                    yield return (i - 1, last);
                }

                if (last + 1 < end)
                {
                    yield return (i, last + 1);
                    if (before)
                    {
                        yield return (i - 1, last + 1);
                    }
                }
            }

            i = last;
        }
    }

    // What the equations of one cell (or line) alone say of the value printed beside it.
    private Displacement Fit(Trial start, SlideRun run, int at, int step)
    {
        if (at + step < 0 || at + step >= run.Count)
        {
            return Displacement.Excluded;
        }

        var changes = run.Moved(start, at, at + step);
        if (changes.Count == 0)
        {
            return Displacement.Possible;
        }

        if (start.IsExhausted)
        {
            return Displacement.Excluded;
        }

        var trial = start.With(changes);
        var mends = false;
        foreach (var e in changes.SelectMany(change => system.EquationsOf[change.Key]).Where(e => run.IsOwn(system.Equations[e], at)))
        {
            if (trial.Open.Contains(e))
            {
                return Displacement.Excluded;
            }

            mends |= start.Open.Contains(e) || (start.Hollow.Contains(e) && !trial.Hollow.Contains(e));
        }

        return mends ? Displacement.Proven : Displacement.Possible;
    }

    // The value that the slide overwrote went round to the free end, or is lost and follows from the equations.
    private IEnumerable<Trial> Trials(Trial start, SlideRun run, (int First, int Last) stretch, int step)
    {
        var (free, round) = step > 0 ? (stretch.Last + 1, stretch.First) : (stretch.First - 1, stretch.Last);
        var moved = Enumerable.Range(stretch.First, stretch.Last - stretch.First + 1).SelectMany(i => run.Moved(start, i, i + step)).ToList();
        yield return start.With([.. moved, .. run.Moved(start, free, round)]);
        var rest = start.With(moved);
        yield return rest;
        if (run[free] is [var cell])
        {
            foreach (var value in proposals.Of(rest, cell))
            {
                yield return rest.With(cell, value);
            }
        }
    }

    // The cells of one column and whole lines from top to bottom, of all lines and of the 项 alone; the cells of one line.
    private IReadOnlyList<SlideRun> Runs(StatementId id)
    {
        if (!runs.TryGetValue(id, out var found))
        {
            var (lines, columns) = (report[id].Lines, report[id].Columns);
            int Index(StatementLine line, StatementColumn column) => system.IndexOf(new(id, line.Key, column.Key));
            int[][] Cells(IEnumerable<StatementLine> chosen) => [.. chosen.Select(line => columns.Select(column => Index(line, column)).ToArray())];
            IEnumerable<SlideRun> Down(int[][] cells) =>
            [
                .. columns.Select((_, c) => new SlideRun([.. cells.Select(line => line[c]).Where(i => i >= 0).Select(i => new[] { i })])),
                .. columns.Length > 1 ? [new SlideRun([.. cells.Where(line => !line.Contains(-1))])] : Array.Empty<SlideRun>(),
            ];
            var all = Cells(lines);
            var items = lines.Where(line => line.Code is { Length: ItemDigits }).ToArray();
            runs[id] = found =
            [
                .. columns.Length > 1 ? all.Select(line => new SlideRun([.. line.Where(i => i >= 0).Select(i => new[] { i })])) : [],
                .. items.Length > 0 && items.Length < lines.Length ? Down(Cells(items)) : [],
                .. Down(all),
            ];
        }

        return found;
    }

    private enum Displacement
    {
        /// <summary>The value printed beside it is not this cell's.</summary>
        Excluded,

        /// <summary>It may be.</summary>
        Possible,

        /// <summary>An equation fails that holds with it.</summary>
        Proven,
    }
}
