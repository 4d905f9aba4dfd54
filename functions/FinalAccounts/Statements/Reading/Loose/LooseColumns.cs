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
        var keys = words.Where(word => word.IsText && word.Key.Length <= 30).Select(word => word.Key).ToHashSet();
        (ColumnSet Set, List<FormColumn> Printed) best = (half.ColumnSets[0], []);
        foreach (var set in half.ColumnSets)
        {
            var found = set.Columns.Where(column => IsNamed(column, keys)).ToList();
            if (found.Count > best.Printed.Count)
            {
                best = (set, found);
            }
        }

        // A header that text extraction tore apart names some columns only; the form has the others.
        return best.Printed.Count * 2 >= best.Set.Columns.Length && best.Printed.Count < most
            ? (best.Set, [.. best.Set.Columns])
            : best;
    }

    /// <summary>True for a word that belongs to a header: a column's name or a part of one, or what heads codes and names.</summary>
    public static bool IsHeaderWord(string key, FormHalf half) =>
        key is "项目" or "类" or "款" or "项" or "类款项" or "栏次" or "行次" or "功能分类" or "功能分" or "编码" or "决算数" or "金额" or "收入" or "支出" or "类科目" or "合计" or "小计"
        || key.Contains("科目", StringComparison.Ordinal)
        || (key.Length > 2 && half.ColumnSets.Any(set => set.Columns.Any(column => Names(column).Any(name => name.Contains(key, StringComparison.Ordinal)))));

    private static bool IsNamed(FormColumn column, HashSet<string> keys) => Names(column).Any(name => IsMadeOf(name, keys, MostParts)) || keys.Any(key => HeaderGrid.Names(column, key) > 0);

    private static IEnumerable<string> Names(FormColumn column) => column.Aliases.Prepend(column.Title);

    // True when the name is some of the words, one behind the other.
    private static bool IsMadeOf(string name, HashSet<string> keys, int parts)
    {
        if (keys.Contains(name))
        {
            return true;
        }

        for (var length = 1; parts > 1 && length < name.Length; length++)
        {
            if (keys.Contains(name[..length]) && IsMadeOf(name[length..], keys, parts - 1))
            {
                return true;
            }
        }

        return false;
    }
}
