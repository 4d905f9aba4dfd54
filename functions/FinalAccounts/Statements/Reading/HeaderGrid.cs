using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>The header of a table: what stands above each grid column, and the numbers of the 栏次 row.</summary>
internal sealed class HeaderGrid
{
    private readonly Dictionary<int, List<string>> texts = [];

    /// <summary>Reads header rows.</summary>
    /// <param name="rows">The rows above the data.</param>
    public HeaderGrid(IReadOnlyList<SourceRow> rows)
    {
        var words = rows.Where(row => !ReadOrdinals(row) && !StandsAbove(row)).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            ReadTexts(words, i);
        }
    }

    /// <summary>The 栏次 numbers by grid column; empty where the form prints none.</summary>
    public SortedDictionary<int, int> Ordinals { get; } = [];

    /// <summary>One beyond the last column that has a header.</summary>
    public int Width { get; private set; }

    /// <summary>The words above a grid column, top to bottom.</summary>
    public IReadOnlyList<string> TextsAbove(int column) => texts.TryGetValue(column, out var found) ? found : [];

    /// <summary>The column of a set that the header prints above a grid column; null when it is none of them.</summary>
    /// <param name="column">The grid column.</param>
    /// <param name="set">The columns to choose from.</param>
    public FormColumn? Match(int column, ColumnSet set)
    {
        if (!texts.TryGetValue(column, out var above))
        {
            return null;
        }

        // From the words right above the data upwards: 小计 alone, then 本年支出小计; the longest name that fits wins.
        var text = "";
        FormColumn? best = null;
        var length = 0;
        for (var i = above.Count - 1; i >= 0; i--)
        {
            text = above[i] + text;
            foreach (var candidate in set.Columns)
            {
                var names = Names(candidate, text);
                if (names > length)
                {
                    (best, length) = (candidate, names);
                }
            }
        }

        return best;
    }

    /// <summary>How many characters of a header's text name a column; 0 when it does not.</summary>
    public static int Names(FormColumn column, string text)
    {
        var bare = text.EndsWith(')') && StatementPreamble.UnitInHeader(text) is not null ? text[..text.LastIndexOf('(')] : text;
        var longest = Fits(column.Title) ? column.Title.Length : 0;
        foreach (var alias in column.Aliases)
        {
            longest = alias.Length > longest && Fits(alias) ? alias.Length : longest;
        }

        return longest;

        bool Fits(string name) => bare == name;
    }

    // Form number, department, year and unit share the table's cells in some files; they are above no column.
    private static bool StandsAbove(SourceRow row)
    {
        var filled = row.Cells.Where(cell => !cell.IsBlank).ToList();
        return filled.Count > 0 && (filled.TrueForAll(cell => StatementPreamble.FormNumber(cell.Key) is not null) || StatementPreamble.IsLine(string.Concat(filled.Select(cell => cell.Key))));
    }

    // Text has no spans: a title covers the blank columns behind it that have words below and no title of their own above.
    private static bool Covers(List<SourceRow> rows, int index, int column)
    {
        if (rows[index].At(column) is { IsBlank: false })
        {
            return false;
        }

        for (var above = 0; above < index; above++)
        {
            if (rows[above].At(column) is { IsText: true } title && title.Column == column)
            {
                return false;
            }
        }

        for (var below = index + 1; below < rows.Count; below++)
        {
            if (rows[below].At(column) is { IsText: true })
            {
                return true;
            }
        }

        return false;
    }

    // 科目名称 may reach over the first amount column where text is aligned loosely; it says nothing of amounts.
    private static bool NamesNoAmount(string key) =>
        key is "项目" or "科目名称" or "行次" or "栏次" or "类" or "款" or "项" || key.EndsWith("科目编码", StringComparison.Ordinal);

    private bool ReadOrdinals(SourceRow row)
    {
        var previous = 0;
        var numbers = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Amount.IsWhole && cell.Amount.Value is > 0 and < 100)
            {
                var value = (int)cell.Amount.Value;
                if (value != previous + 1)
                {
                    return false;
                }

                (previous, numbers) = (value, numbers + 1);
            }
            else if (cell.Amount.IsNumber)
            {
                return false;
            }
        }

        if (numbers == 0)
        {
            return false;
        }

        foreach (var cell in row.Cells)
        {
            if (cell.Amount.IsWhole)
            {
                Ordinals.TryAdd(cell.Column, (int)cell.Amount.Value);
            }
        }

        return true;
    }

    private void ReadTexts(List<SourceRow> rows, int index)
    {
        foreach (var cell in rows[index].Cells)
        {
            if (!cell.IsText || NamesNoAmount(cell.Key))
            {
                continue;
            }

            for (var column = cell.Column; column < cell.Column + cell.Span || Covers(rows, index, column); column++)
            {
                if (!texts.TryGetValue(column, out var above))
                {
                    texts[column] = above = [];
                }

                if (above.Count == 0 || above[^1] != cell.Key)
                {
                    above.Add(cell.Key);
                }
            }

            Width = Math.Max(Width, cell.Column + cell.Span);
        }
    }
}
