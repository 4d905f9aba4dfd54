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
        foreach (var row in rows)
        {
            if (!ReadOrdinals(row))
            {
                ReadTexts(row);
            }
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

    private void ReadTexts(SourceRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (!cell.IsText)
            {
                continue;
            }

            for (var column = cell.Column; column < cell.Column + cell.Span; column++)
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
