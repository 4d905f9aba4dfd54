namespace FinalAccounts.Statements.Blanks;

/// <summary>Tries all readings of the rows that some equations share, and keeps those that occur in a solution of all of them.</summary>
internal sealed class BlankSearch
{
    // Enough for every real table; a search that needs more is given up, and its rows stay ambiguous.
    private const int MostSteps = 40_000;

    private readonly List<BlankEquation> equations;
    private readonly List<OpenRow> rows;
    private readonly int[] choice;
    private readonly HashSet<int>[] fits;

    // The share of each equation in each row, and what the rows from there on can add.
    private readonly Share?[][] shares;
    private readonly Interval[][] rest;
    private int steps;

    /// <summary>Prepares a search.</summary>
    /// <param name="equations">Equations over the same rows.</param>
    public BlankSearch(IEnumerable<BlankEquation> equations)
    {
        this.equations = [.. equations.Where(equation => equation.Shares.Count > 0)];

        // Large amounts first: they leave the least room.
        rows = [.. this.equations.SelectMany(equation => equation.Shares).Select(share => share.Row).Distinct().OrderByDescending(Largest)];
        choice = new int[rows.Count];
        fits = [.. rows.Select(_ => new HashSet<int>())];
        shares = [.. this.equations.Select(equation => rows.Select(row => equation.Shares.Find(share => share.Row == row)).ToArray())];
        rest = [.. this.equations.Select((equation, e) => Rest(equation, shares[e]))];
    }

    /// <summary>Drops what occurs in no solution.</summary>
    /// <returns>True when some readings were dropped.</returns>
    public bool Run()
    {
        if (!rows.Exists(row => row.IsOpen) || !Place(0, [.. equations.Select(equation => equation.Known)]))
        {
            return false;
        }

        var changed = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var fitting = fits[i];
            changed |= rows[i].Keep(fitting.Contains);
        }

        return changed;
    }

    private static decimal Largest(OpenRow row) => row.Amounts.IsEmpty ? 0m : row.Amounts.Max(amount => Math.Abs(amount.Amount.Value));

    private static Interval[] Rest(BlankEquation equation, Share?[] shares)
    {
        var sums = new Interval[shares.Length + 1];
        for (var i = shares.Length - 1; i >= 0; i--)
        {
            sums[i] = sums[i + 1] + (shares[i] is { } share ? equation.Of(share) : Interval.Zero);
        }

        return sums;
    }

    // False when the search is too long to be finished.
    private bool Place(int index, Interval[] sums)
    {
        if (++steps > MostSteps)
        {
            return false;
        }

        if (index == rows.Count)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                fits[i].Add(choice[i]);
            }

            return true;
        }

        foreach (var candidate in rows[index].Candidates)
        {
            var next = new Interval[sums.Length];
            var possible = true;
            for (var e = 0; e < sums.Length && possible; e++)
            {
                next[e] = shares[e][index] is { } share ? sums[e] + equations[e].Of(share, candidate) : sums[e];
                possible = equations[e].Allows(next[e] + rest[e][index + 1]);
            }

            choice[index] = candidate;
            if (possible && !Place(index + 1, next))
            {
                return false;
            }
        }

        return true;
    }
}
