using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Which grid column of a table is which column of the form.</summary>
/// <param name="Set">The columns of the form that the table prints.</param>
/// <param name="Printed">Those of them that are printed, in their printed order.</param>
/// <param name="ByKey">The grid column of each of them.</param>
/// <param name="Ambiguous">True when several readings fit the numbers equally well and the header does not decide.</param>
internal sealed record ColumnAssignment(
    ColumnSet Set, IReadOnlyList<FormColumn> Printed, IReadOnlyDictionary<string, int> ByKey, bool Ambiguous = false)
{
    /// <summary>
    /// Finds the assignment. The numbers of the 栏次 row come first, then the places of the header's words; where the rows' own
    /// identities contradict them, the header may stand shifted against its data, and the shift that satisfies the identities is taken.
    /// </summary>
    /// <param name="header">The header.</param>
    /// <param name="half">The form's half.</param>
    /// <param name="from">First grid column of the half.</param>
    /// <param name="to">One beyond its last grid column.</param>
    /// <param name="data">The data rows.</param>
    /// <param name="dataColumns">The grid columns in which amounts stand, ascending.</param>
    /// <returns>Null when the header names no column of the form and their number does not fit either.</returns>
    public static ColumnAssignment? Find(
        HeaderGrid header, FormHalf half, int from, int to, IReadOnlyList<SourceRow> data, IReadOnlyList<int> dataColumns)
    {
        var (set, named) = BestSet(header, half, from, to);
        var ordinals = header.Ordinals.Where(pair => pair.Key >= from && pair.Key < to).Select(pair => pair.Key).ToList();
        List<Candidate> candidates = [];
        var printed = named.Select(one => one.Column).ToList();
        if (printed.Count > 0)
        {
            if (ordinals.Count == printed.Count)
            {
                candidates.Add(Candidate.Of(printed, ordinals));
            }

            candidates.Add(Candidate.Of(printed, [.. named.Select(one => one.Grid)]));
            if (dataColumns.Count == printed.Count)
            {
                candidates.Add(Candidate.Of(printed, dataColumns));
            }

            foreach (var shift in (ReadOnlySpan<int>)[1, -1, 2])
            {
                candidates.Add(Candidate.Of(printed, [.. named.Select(one => one.Grid + shift)]));
            }
        }
        else if (half.ColumnSets.FirstOrDefault(one => one.Columns.Length == (ordinals.Count > 0 ? ordinals.Count : dataColumns.Count)) is { } fitting)
        {
            set = fitting;
            printed = [.. fitting.Columns];
            candidates.Add(Candidate.Of(printed, ordinals.Count > 0 ? ordinals : dataColumns));
        }
        else
        {
            return null;
        }

        return Choose(set, printed, candidates, data, dataColumns);
    }

    private static (ColumnSet Set, List<(int Grid, FormColumn Column)> Named) BestSet(HeaderGrid header, FormHalf half, int from, int to)
    {
        (ColumnSet Set, List<(int, FormColumn)> Named) best = (half.ColumnSets[0], []);
        foreach (var set in half.ColumnSets)
        {
            List<(int, FormColumn)> named = [];
            HashSet<string> seen = [];
            for (var column = from; column < Math.Min(to, header.Width); column++)
            {
                // A header that spans several grid columns names the first of them.
                if (header.Match(column, set) is { } match && seen.Add(match.Key))
                {
                    named.Add((column, match));
                }
            }

            if (named.Count > best.Named.Count)
            {
                best = (set, named);
            }
        }

        return (best.Set, CutHeads.Complete(header, best.Set, best.Named, from, to));
    }

    private static ColumnAssignment Choose(
        ColumnSet set, List<FormColumn> printed, List<Candidate> candidates, IReadOnlyList<SourceRow> data, IReadOnlyList<int> dataColumns)
    {
        var scores = candidates.ConvertAll(candidate => RowScore.Of(candidate.ByKey, set, data, dataColumns));
        var natural = 0;
        for (var i = 1; i < scores.Count; i++)
        {
            // Only a reading that is clearly better than the one the header gives may replace it: a wrong number must not move a column.
            if (scores[i].IsClearlyBetterThan(scores[natural]))
            {
                natural = i;
            }
        }

        var rivals = false;
        if (scores[0].IsDoubtful && natural != 0)
        {
            for (var i = 0; i < scores.Count; i++)
            {
                rivals |= i != natural && scores[i] == scores[natural] && !SameFor(candidates[i], candidates[natural], dataColumns);
            }
        }

        return new(set, printed, candidates[natural].ByKey, rivals);
    }

    private static bool SameFor(Candidate a, Candidate b, IReadOnlyList<int> dataColumns) =>
        a.ByKey.All(pair => !dataColumns.Contains(pair.Value) || b.ByKey[pair.Key] == pair.Value);

    private sealed record Candidate(Dictionary<string, int> ByKey)
    {
        public static Candidate Of(IReadOnlyList<FormColumn> columns, IReadOnlyList<int> grid)
        {
            var byKey = new Dictionary<string, int>(columns.Count);
            for (var i = 0; i < columns.Count; i++)
            {
                byKey.Add(columns[i].Key, grid[i]);
            }

            return new(byKey);
        }
    }
}
