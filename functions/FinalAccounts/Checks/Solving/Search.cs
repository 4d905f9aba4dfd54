namespace FinalAccounts.Checks.Solving;

/// <summary>Breadth-first search for the fewest changes of figures after which a group of equations holds and no other is broken.</summary>
/// <param name="system">The system.</param>
/// <param name="proposals">What a figure should read.</param>
/// <param name="isWitnessed">Whether something outside the equations speaks for a value of a figure.</param>
internal sealed class Search(EquationSystem system, Proposals proposals, Func<int, decimal, bool> isWitnessed)
{
    private const int Width = 16;
    private const int MaxChanges = 6;
    private const int MaxCarried = 8;
    private const int MaxTrials = 8_000;

    /// <summary>True when the last search ended at its limit and not because it had tried everything.</summary>
    public bool IsCut { get; private set; }

    /// <summary>All smallest sets of changes found, at most of the given size; empty when there are none.</summary>
    /// <param name="start">The system so far.</param>
    /// <param name="group">The equations that must hold in the end.</param>
    /// <param name="maxChanges">The largest number of figures to change.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyList<Trial> Smallest(Trial start, IReadOnlySet<int> group, int maxChanges, CancellationToken cancellationToken) =>
        Smallest(start, group, Math.Min(maxChanges, MaxChanges), (_, _, _) => true, (open, all) => (open, all), cancellationToken);

    /// <summary>
    /// The smallest sets of printed figures that are all off by the same amount: an error that was carried into totals, or copied into other
    /// statements. Such a set mends more than the group, so what mends the most anywhere comes first.
    /// </summary>
    /// <param name="start">The system so far.</param>
    /// <param name="group">The equations that must hold in the end.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyList<Trial> Carried(Trial start, IReadOnlySet<int> group, CancellationToken cancellationToken) =>
        Smallest(
            start,
            group,
            MaxCarried,
            (state, figure, value) => start.Value(figure) is not null && IsAlike(start, state, figure, value),
            (open, all) => (all, open),
            cancellationToken);

    private IReadOnlyList<Trial> Smallest(
        Trial start,
        IReadOnlySet<int> group,
        int maxChanges,
        Func<Trial, int, decimal, bool> isAllowed,
        Func<int, int, (int, int)> rank,
        CancellationToken cancellationToken)
    {
        var elsewhere = start.Open.Where(e => !group.Contains(e)).ToHashSet();
        List<Trial> frontier = [start];
        var seen = new HashSet<string>();
        var trials = 0;
        IsCut = false;
        for (var depth = 1; depth <= maxChanges; depth++)
        {
            var solved = new List<Trial>();
            var next = new List<(int Open, int All, Trial Trial)>();
            foreach (var state in frontier)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var (figure, value) in Moves(state, elsewhere, start))
                {
                    if (!isAllowed(state, figure, value))
                    {
                        continue;
                    }

                    if (++trials > MaxTrials || (depth > 1 && state.IsExhausted))
                    {
                        IsCut = true;
                        return Smallest(solved);
                    }

                    var trial = state.With(figure, value);
                    if (!seen.Add(Signature(trial)))
                    {
                        continue;
                    }

                    var open = trial.Open.Count(e => !elsewhere.Contains(e));
                    if (open == 0)
                    {
                        solved.Add(trial);
                    }
                    else
                    {
                        next.Add((open, trial.Open.Count, trial));
                    }
                }
            }

            if (solved.Count > 0)
            {
                return Smallest(solved);
            }

            frontier = [.. next.OrderBy(n => rank(n.Open, n.All)).ThenBy(n => Differences(n.Trial)).ThenBy(n => next.Count > Width ? Unwitnessed(n.Trial, start) : 0).ThenBy(n => n.Trial.Hollow.Count).Take(Width).Select(n => n.Trial)];
        }

        return [];
    }

    /// <summary>Of several solutions those that mend the most, of these those that change the fewest figures, of these those that leave the fewest blanks in doubt.</summary>
    public static IReadOnlyList<Trial> Smallest(IReadOnlyList<Trial> solutions) =>
        [.. solutions.GroupBy(solution => (solution.Open.Count, solution.Changes.Count, solution.Hollow.Count)).OrderBy(group => group.Key).Take(1).SelectMany(group => group)];

    /// <summary>Of several changes those that mend the most, what only blanks kept from failing included, and of these those that change the fewest figures.</summary>
    public static IReadOnlyList<Trial> MostMended(Trial start, IReadOnlyList<Trial> changes) =>
        [.. changes.GroupBy(change => (-change.MendedSince(start).Count(), change.Changes.Count)).OrderBy(group => group.Key).Take(1).SelectMany(group => group)];

    private IEnumerable<(int Figure, decimal Value)> Moves(Trial state, HashSet<int> elsewhere, Trial start)
    {
        var figures = new SortedSet<int>();
        foreach (var e in state.Open)
        {
            if (!elsewhere.Contains(e))
            {
                foreach (var operand in system.Equations[e].Operands)
                {
                    figures.Add(operand.Figure);
                }
            }
        }

        foreach (var figure in figures)
        {
            if (!state.Changes.ContainsKey(figure) || start.Changes.ContainsKey(figure))
            {
                foreach (var value in proposals.Of(state, figure))
                {
                    yield return (figure, value);
                }
            }
        }
    }

    // Off by the same amount as the figures changed before, but for rounding.
    private bool IsAlike(Trial start, Trial state, int figure, decimal value)
    {
        foreach (var (first, changed) in state.Changes)
        {
            if (!start.Changes.ContainsKey(first))
            {
                var (one, other) = (system.Figures[first], system.Figures[figure]);
                var difference = ((changed - (start.Value(first) ?? 0m)) * one.Unit.Scale) - ((value - (start.Value(figure) ?? 0m)) * other.Unit.Scale);
                return Math.Abs(difference) <= 4m * ((one.HalfUnit * one.Unit.Scale) + (other.HalfUnit * other.Unit.Scale));
            }
        }

        return true;
    }

    // Changes by one and the same amount are one error carried on; they come before changes of different amounts.
    private int Differences(Trial trial) =>
        trial.Changes.Select(change => Math.Abs(change.Value - (system.Figures[change.Key].Value ?? 0m)) * system.Figures[change.Key].Unit.Scale).Distinct().Count();

    private int Unwitnessed(Trial trial, Trial start) => trial.Changes.Count(change => !start.Changes.ContainsKey(change.Key) && !isWitnessed(change.Key, change.Value));

    private static string Signature(Trial trial) =>
        string.Join(';', trial.Changes.OrderBy(change => change.Key).Select(change => $"{change.Key}={change.Value}"));
}
