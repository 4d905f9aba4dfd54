namespace FinalAccounts.Statements.Blanks;

/// <summary>
/// Counts for each reading of each open row the equations that it contradicts, however the other rows are read, so that the readings with the fewest stay.
/// A figure that is printed wrong contradicts some equations under every reading; it must not drive its row, or another, into a column where nothing can
/// be held against it.
/// </summary>
internal sealed class Contradictions
{
    // More than all equations of a row can say: a total without its parts may be, parts without their total are not.
    private const int Impossible = 100;

    // What two equations say against a reading outweighs a misprint.
    private const int Clear = 2;

    private readonly Dictionary<OpenRow, int[]> counts = [];

    private readonly List<AlignedRows> aligned;

    /// <summary>Counts them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="aligned">Those of them that are aligned with each other.</param>
    /// <param name="equations">The equations.</param>
    public Contradictions(IReadOnlyList<OpenRow> rows, List<AlignedRows> aligned, BlankEquations equations)
    {
        this.aligned = aligned.FindAll(run => run.IsOpen);
        foreach (var row in rows.Where(row => row.IsOpen))
        {
            counts.Add(row, new int[row.Candidates.Count]);
        }

        foreach (var equation in equations.All)
        {
            Count(equation);
        }

        foreach (var (row, cell) in BlankTotals.Under([.. rows.Where(row => !equations.Disturbed.Contains(row.Statement))]))
        {
            Count(row, candidate => (candidate & (1 << cell)) != 0, 1);
        }
    }

    /// <summary>Drops the readings that nobody prints.</summary>
    /// <returns>True when some were dropped.</returns>
    public bool DropImpossible() => Drop((least, count) => count >= least + Impossible, runs: true);

    /// <summary>Drops the readings that contradict clearly more than the best of their row.</summary>
    /// <returns>True when some were dropped.</returns>
    public bool DropClear() => Drop((least, count) => count >= least + Clear, runs: true);

    /// <summary>Where some readings of a row contradict nothing, drops those that contradict something.</summary>
    /// <returns>True when some were dropped.</returns>
    public bool DropContradicted() => Drop((least, count) => least == 0 && count > 0);

    /// <summary>Keeps the readings that contradict least.</summary>
    /// <returns>True when some were dropped.</returns>
    public bool DropAllButLeast() => Drop((least, count) => count > least);

    // One contradiction is too little to read many rows by.
    private bool Drop(Func<int, int, bool> drops, bool runs = false)
    {
        var changed = false;
        foreach (var run in aligned.Where(_ => runs))
        {
            changed |= Drop(run, drops);
        }

        var tied = aligned.Where(run => run.IsOpen).SelectMany(run => run.Rows).ToHashSet();
        foreach (var (row, count) in counts.Where(pair => !tied.Contains(pair.Key) && pair.Key.Candidates.Count == pair.Value.Length))
        {
            var least = count.Min();
            var kept = row.Candidates.Where((_, i) => !drops(least, count[i])).ToHashSet();
            changed |= row.Keep(kept.Contains);
        }

        return changed;
    }

    // Rows that are aligned with each other are read together, so one misprint among them weighs little.
    private bool Drop(AlignedRows run, Func<int, int, bool> drops)
    {
        var sums = run.Choices.ToDictionary(
            choice => choice,
            choice => run.Rows.Where(counts.ContainsKey).Sum(row => run.ReadingsOf(row, choice).Min(reading => counts[row][row.Candidates.IndexOf(reading)])));
        var least = sums.Values.Min();
        return run.Keep(choice => !drops(least, sums[choice]));
    }

    private void Count(BlankEquation equation)
    {
        if (equation.LacksTotal is { } lacks)
        {
            Count(equation.Shares[0].Row, lacks, Impossible);
        }

        var all = equation.Known;
        var hulls = equation.Shares.ConvertAll(equation.Of);
        hulls.ForEach(hull => all += hull);
        if (!equation.Allows(all))
        {
            // What no reading satisfies is a misprint, and tells nothing of the blanks.
            return;
        }

        for (var i = 0; i < equation.Shares.Count; i++)
        {
            var share = equation.Shares[i];
            if (share.Row.IsOpen)
            {
                Interval others = new(all.Low - hulls[i].Low, all.High - hulls[i].High);
                Count(share.Row, candidate => !equation.Allows(others + equation.Of(share, candidate)), 1);
            }
        }
    }

    private void Count(OpenRow row, Predicate<int> contradicts, int weight)
    {
        if (counts.TryGetValue(row, out var count))
        {
            for (var i = 0; i < count.Length; i++)
            {
                count[i] += contradicts(row.Candidates[i]) ? weight : 0;
            }
        }
    }
}
