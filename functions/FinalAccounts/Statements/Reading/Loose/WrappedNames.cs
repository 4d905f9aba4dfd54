using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// Gives lines of words between two rows to the row above, as the rest of its name, or to the row below, as the beginning of its own. A wrapped name
/// stands around its code and amounts, as many lines above as below, or begins beside the code; a name that the classification knows decides.
/// </summary>
internal static class WrappedNames
{
    private const int Empty = 50;

    private const int Unlike = 10;

    /// <summary>Completes the names of all rows.</summary>
    /// <param name="rows">The rows, in their order.</param>
    /// <param name="above">The lines of words above the first row.</param>
    public static void Join(IReadOnlyList<LooseRow> rows, IReadOnlyList<string> above)
    {
        InterleavedNames.Part(rows);

        // best[k]: the least cost of all rows so far when k lines behind the last of them belong to it.
        var before = Enumerable.Range(0, above.Count + 1).Select(taken => taken == 0 ? 0 : taken).ToArray();
        var lines = above;
        List<int[]> from = [];
        foreach (var row in rows)
        {
            var best = new int[row.Behind.Count + 1];
            var choice = new int[row.Behind.Count + 1];
            for (var tail = 0; tail < best.Length; tail++)
            {
                best[tail] = int.MaxValue;
                for (var taken = 0; taken < before.Length; taken++)
                {
                    var cost = before[taken] + Cost(row, [.. lines.Skip(taken)], [.. row.Behind.Take(tail)]);
                    if (cost < best[tail])
                    {
                        (best[tail], choice[tail]) = (cost, taken);
                    }
                }
            }

            from.Add(choice);
            (before, lines) = (best, row.Behind);
        }

        // Behind the last row nothing begins another.
        var last = rows.Count == 0 ? 0 : rows[^1].Behind.Count;
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var taken = from[i][last];
            var head = (i == 0 ? above : rows[i - 1].Behind).Skip(taken);
            rows[i].Name = string.Concat(head) + rows[i].Name + string.Concat(rows[i].Behind.Take(last));
            last = taken;
        }
    }

    private static int Cost(LooseRow row, IReadOnlyList<string> head, IReadOnlyList<string> tail)
    {
        var shape = row.Name.Length == 0 ? Math.Abs(head.Count - tail.Count) * 2
            : head.Count == tail.Count ? 0
            : head.Count == 0 ? 1
            : 3;
        var name = CanonicalText.Of(string.Concat(head) + row.Name + string.Concat(tail));
        if (name.Length == 0)
        {
            return Empty + shape;
        }

        if (row.Code is null)
        {
            return (head.Count + tail.Count) * Unlike;
        }

        var names = ClassificationCodes.NamesOf(row.Code);
        return shape + (names.IsEmpty ? 2 : names.Any(known => CanonicalText.Of(known) == name) ? 0 : names.Any(known => CanonicalText.Of(known).StartsWith(name, StringComparison.Ordinal)) ? 1 : Unlike);
    }
}
