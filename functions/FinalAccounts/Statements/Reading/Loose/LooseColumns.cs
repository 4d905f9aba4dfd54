using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>The amount columns that loose header words name; a name may be wrapped, its parts parted by those of its neighbours.</summary>
internal static class LooseColumns
{
    private const int MostParts = 5;

    /// <summary>The columns, in the form's order: a header of several lines does not keep the printed one.</summary>
    /// <param name="words">The words above the first line.</param>
    /// <param name="half">The form's half.</param>
    /// <param name="most">The most amounts that a row has: a table is never narrower.</param>
    public static (ColumnSet Set, List<FormColumn> Printed) Of(IEnumerable<SourceCell> words, FormHalf half, int most)
    {
        var keys = words.Where(word => word.IsText && word.Key.Length <= 30).GroupBy(word => word.Key).ToDictionary(group => group.Key, group => group.Count());
        (ColumnSet Set, List<FormColumn> Printed) best = (half.ColumnSets[0], []);
        foreach (var set in half.ColumnSets)
        {
            var found = Named(set, keys);
            if (found.Count > 0 && (best.Printed.Count == 0 || Surplus(set, found) > Surplus(best.Set, best.Printed)))
            {
                best = (set, found);
            }
        }

        // A half of one column has it, whatever words its name was glued to: 行金额.
        if (best.Printed.Count == 0 && most == 1 && half.ColumnSets[0].Columns is [var only])
        {
            return (half.ColumnSets[0], [only]);
        }

        // A header that text extraction tore apart names some columns only; the form has the others.
        var lacksTotal = best.Printed.Count > 1 && best.Set.Columns.Any(column => column.Key == ColumnKeys.Total) && !best.Printed.Exists(column => column.Key == ColumnKeys.Total);
        return best.Printed.Count * 2 >= best.Set.Columns.Length && (best.Printed.Count < most || lacksTotal)
            ? (best.Set, [.. best.Set.Columns])
            : best;
    }

    /// <summary>True for a word that belongs to a header: a column's name or a part of one, or what heads codes and names.</summary>
    public static bool IsHeaderWord(string key, FormHalf half) =>
        key is "项目" or "类" or "款" or "项" or "类款项" or "栏次" or "行次" or "功能分类" or "功能分" or "编码" or "决算数" or "金额" or "收入" or "支出" or "类科目" or "合计" or "小计"
        || key.Contains("科目", StringComparison.Ordinal)
        || (key.Length > 2 && half.ColumnSets.Any(set => set.Columns.Any(column => Names(column).Any(name => name.Contains(key, StringComparison.Ordinal)))));

    // The columns that are named against those that are not: a header of six names is that of the six columns, not of half of the sixteen.
    private static int Surplus(ColumnSet set, List<FormColumn> named) => (2 * named.Count) - set.Columns.Length;

    // Each column has a last word of its own: 基本支出 printed once stands under 本年收入 or under 本年支出, not under both.
    private static List<FormColumn> Named(ColumnSet set, Dictionary<string, int> keys)
    {
        var left = new Dictionary<string, int>(keys);
        List<FormColumn> named = [];
        foreach (var column in set.Columns)
        {
            var own = left.Keys.FirstOrDefault(key => left[key] > 0 && HeaderGrid.Names(column, key) > 0)
                ?? Names(column).Select(name => LastWord(name, left, MostParts)).FirstOrDefault(last => last is not null);
            if (own is not null)
            {
                left[own]--;
                named.Add(column);
            }
        }

        return named;
    }

    private static IEnumerable<string> Names(FormColumn column) => column.Aliases.Prepend(column.Title);

    // The last of the words that make up the name, one behind the other; null when they do not, or when it has been used up.
    private static string? LastWord(string name, Dictionary<string, int> words, int parts)
    {
        if (words.GetValueOrDefault(name) > 0)
        {
            return name;
        }

        for (var length = 1; parts > 1 && length < name.Length; length++)
        {
            if (words.ContainsKey(name[..length]) && LastWord(name[length..], words, parts - 1) is { } last)
            {
                return last;
            }
        }

        return null;
    }
}
