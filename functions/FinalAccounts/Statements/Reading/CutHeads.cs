using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Names the columns whose heads lost characters: a spreadsheet whose rows are too low prints only the middle line of a wrapped head
/// (预算财政拨 of 政府性基金预算财政拨款). What is left must be a part of one title of the form that no other head has, in the form's order.
/// </summary>
internal static class CutHeads
{
    // Two characters are part of too many titles.
    private const int Shortest = 3;

    /// <summary>The named columns with those whose heads are cut, ordered by grid column.</summary>
    /// <param name="header">The header.</param>
    /// <param name="set">The form's columns.</param>
    /// <param name="named">The columns that the header names in full.</param>
    /// <param name="from">First grid column of the half.</param>
    /// <param name="to">One beyond its last grid column.</param>
    public static List<(int Grid, FormColumn Column)> Complete(HeaderGrid header, ColumnSet set, List<(int Grid, FormColumn Column)> named, int from, int to)
    {
        if (named.Count == 0 || named.Count == set.Columns.Length)
        {
            return named;
        }

        List<(int Grid, FormColumn Column)> all = [.. named];
        for (var found = true; found;)
        {
            found = false;
            for (var grid = from; grid < Math.Min(to, header.Width); grid++)
            {
                if (all.Exists(one => one.Grid == grid) || header.TextsAbove(grid) is not { Count: > 0 } texts || (grid > from && texts.SequenceEqual(header.TextsAbove(grid - 1))))
                {
                    continue;
                }

                var fitting = set.Columns.Where(column => !all.Exists(one => one.Column == column) && IsInOrder(set, all, grid, column) && IsPartOf(texts[^1], column)).ToList();
                if (fitting is [var only])
                {
                    all.Add((grid, only));
                    found = true;
                }
            }
        }

        all.Sort((a, b) => a.Grid.CompareTo(b.Grid));
        return all;
    }

    private static bool IsPartOf(string text, FormColumn column) =>
        text.Length >= Shortest && (column.Title.Contains(text, StringComparison.Ordinal) || column.Aliases.Any(alias => alias.Contains(text, StringComparison.Ordinal)));

    private static bool IsInOrder(ColumnSet set, List<(int Grid, FormColumn Column)> named, int grid, FormColumn column) =>
        named.TrueForAll(one => one.Grid < grid == set.Columns.IndexOf(one.Column) < set.Columns.IndexOf(column));
}
