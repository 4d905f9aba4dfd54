using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>The amount columns that loose header words name.</summary>
internal static class LooseColumns
{
    /// <summary>The columns, in the form's order: a header of two rows does not keep the printed one.</summary>
    /// <param name="words">The tokens above the first line.</param>
    /// <param name="half">The form's half.</param>
    public static (ColumnSet Set, List<FormColumn> Printed) Of(IReadOnlyList<SourceCell> words, FormHalf half)
    {
        (ColumnSet Set, List<FormColumn> Printed) best = (half.ColumnSets[0], []);
        foreach (var set in half.ColumnSets)
        {
            HashSet<string> found = [];
            foreach (var word in words)
            {
                FormColumn? match = null;
                var longest = 0;
                foreach (var column in set.Columns)
                {
                    var length = HeaderGrid.Names(column, word.Key);
                    (match, longest) = length > longest ? (column, length) : (match, longest);
                }

                if (match is not null)
                {
                    found.Add(match.Key);
                }
            }

            if (found.Count > best.Printed.Count)
            {
                best = (set, [.. set.Columns.Where(column => found.Contains(column.Key))]);
            }
        }

        return best;
    }
}
