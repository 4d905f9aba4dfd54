using System.Numerics;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// Finds the columns of amounts whose blank neighbours vanished. Within a row the amounts keep their order, so a row's reading is a
/// choice of columns; it must satisfy the row's own identities, and a parent's columns must be the sums of its children's.
/// What several readings satisfy stays ambiguous.
/// </summary>
/// <param name="columns">The printed columns, in order.</param>
/// <param name="set">The columns' identities.</param>
internal sealed class VanishedBlanks(IReadOnlyList<FormColumn> columns, ColumnSet set)
{
    private const decimal Half = 0.005m;

    // Enough for every real table; a table that needs more is given up as ambiguous.
    private const int MostSteps = 20_000;

    /// <summary>Reduces each row's candidates to those that fit.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="children">The rows whose sums each row is, by index.</param>
    public void Solve(IReadOnlyList<LooseRow> rows, IReadOnlyDictionary<int, List<int>> children)
    {
        foreach (var row in rows)
        {
            row.Candidates = row.Candidates.Count == 1 ? row.Candidates : [.. OfRow(row)];
        }

        // Twice: what a parent rules out for its children may rule out something for theirs, and the other way round.
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var (parent, parts) in children.OrderByDescending(pair => pair.Key))
            {
                Restrict(rows[parent], parts.ConvertAll(part => rows[part]));
            }

            foreach (var (parent, parts) in children.OrderBy(pair => pair.Key))
            {
                Restrict(rows[parent], parts.ConvertAll(part => rows[part]));
            }
        }
    }

    private IEnumerable<int> OfRow(LooseRow row)
    {
        var count = row.Amounts.Length;
        if (count > columns.Count)
        {
            yield break;
        }

        var fitting = false;
        for (var mask = 0; mask < 1 << columns.Count; mask++)
        {
            if (BitOperations.PopCount((uint)mask) == count && Holds(row, mask))
            {
                fitting = true;
                yield return mask;
            }
        }

        // A full row is read as it stands, even when its numbers are wrong: that is for the checks to say.
        if (!fitting && count == columns.Count)
        {
            yield return (1 << count) - 1;
        }
    }

    private bool Holds(LooseRow row, int mask)
    {
        foreach (var identity in set.Identities)
        {
            var sum = 0m;
            var terms = 0;
            foreach (var (key, sign) in identity.Terms)
            {
                var value = IndexOf(key) is >= 0 and var column ? row.ValueAt(mask, column) : 0m;
                sum += sign * value;
                terms += value == 0 ? 0 : 1;
            }

            if (terms > 0 && Math.Abs(sum) > Half * (terms + 1))
            {
                return false;
            }
        }

        return true;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private void Restrict(LooseRow parent, List<LooseRow> parts)
    {
        if (parent.Candidates.Count == 0 || parts.Exists(part => part.Candidates.Count == 0))
        {
            return;
        }

        var search = new Search(parent, parts, columns.Count);
        if (search.Run())
        {
            search.Apply();
        }
    }

    // All ways in which the parts' readings add up to a reading of the parent.
    private sealed class Search(LooseRow parent, List<LooseRow> parts, int width)
    {
        private readonly HashSet<int> parentFits = [];
        private readonly HashSet<int>[] fits = [.. parts.Select(_ => new HashSet<int>())];
        private readonly int[] choice = new int[parts.Count];
        private int steps;

        public bool Run()
        {
            foreach (var candidate in parent.Candidates)
            {
                var rest = new decimal[width];
                for (var column = 0; column < width; column++)
                {
                    rest[column] = parent.ValueAt(candidate, column);
                }

                if (!Place(candidate, 0, rest))
                {
                    return false;
                }
            }

            return parentFits.Count > 0;
        }

        public void Apply()
        {
            parent.Candidates = [.. parent.Candidates.Where(parentFits.Contains)];
            for (var i = 0; i < parts.Count; i++)
            {
                parts[i].Candidates = [.. parts[i].Candidates.Where(fits[i].Contains)];
            }
        }

        // False when the search is too long to be finished.
        private bool Place(int candidate, int index, decimal[] rest)
        {
            if (++steps > MostSteps)
            {
                return false;
            }

            var slack = Half * (parts.Count + 2);
            if (index == parts.Count)
            {
                if (rest.All(value => Math.Abs(value) <= slack))
                {
                    parentFits.Add(candidate);
                    for (var i = 0; i < parts.Count; i++)
                    {
                        fits[i].Add(choice[i]);
                    }
                }

                return true;
            }

            foreach (var part in parts[index].Candidates)
            {
                var next = new decimal[width];
                var possible = true;
                for (var column = 0; column < width; column++)
                {
                    var value = parts[index].ValueAt(part, column);
                    next[column] = rest[column] - value;
                    possible &= value <= 0 || next[column] >= -slack || rest[column] < 0;
                }

                choice[index] = part;
                if (possible && !Place(candidate, index + 1, next))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
