using System.Buffers;

namespace FinalAccounts.Statements.Reading;

/// <summary>What stands around a statement's title: form number and unit, wherever the report prints them.</summary>
internal static class StatementPreamble
{
    private const int LongestPreamble = 80;

    // One statement alone may be in another unit than those that declare none.
    private const int FewestDeclarations = 3;

    private static readonly string[] Heads = ["部门:", "单位:", "部门名称:", "单位名称:", "编制单位", "编制部门", "公开部门", "公开单位"];

    private static readonly SearchValues<char> CountUnits = SearchValues.Create("台辆套个人件、,/(");

    /// <summary>The form number that stands around a section's title; null when there is none.</summary>
    public static string? FormOf(StatementSection section) => Around(section).Select(cell => FormNumber(cell.Key)).FirstOrDefault(form => form is not null);

    /// <summary>The unit that is declared around a section's title; null when none is.</summary>
    public static Unit? UnitOf(StatementSection section) => Around(section).Select(cell => UnitIn(cell.Key)).FirstOrDefault(unit => unit is not null);

    /// <summary>The unit of money that the document declares wherever it declares one; 万元 where it does not, or declares several.</summary>
    /// <param name="rows">The document's rows.</param>
    public static Unit UsualUnit(IEnumerable<SourceRow> rows)
    {
        var declared = rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length is > 0 and < 60).Select(cell => UnitIn(cell.Key))
            .OfType<Unit>().Where(unit => unit.IsMoney).CountBy(unit => unit).ToList();
        return declared is [(var only, >= FewestDeclarations)] ? only : Unit.WanYuan;
    }

    /// <summary>The cells around a section's title: behind it first, for what stands before it may belong to the statement before.</summary>
    public static IEnumerable<SourceCell> Around(StatementSection section) =>
        section.Title.Cells.Where(cell => cell.Text.Length is > 0 and < 100)
            .Concat(section.Rows.Take(12).Concat(section.Before.Reverse()).SelectMany(row => row.Cells).Where(cell => cell.Text.Length is > 0 and < 60));

    /// <summary>True for a line between title and header that names nothing but form number, department, year or unit.</summary>
    /// <param name="key">Canonical text of the line.</param>
    public static bool IsPreamble(string key)
    {
        var year = key.Length > 4 && key.IndexOf('年', StringComparison.Ordinal) == 4 && char.IsAsciiDigit(key[0]);
        return key.Length <= LongestPreamble
            && !key.Contains("科目", StringComparison.Ordinal) && !key.Contains("项目", StringComparison.Ordinal) && !key.Contains("算数", StringComparison.Ordinal)
            && ((year && key.Length <= 6) || FormNumber(key) is not null || UnitIn(key) is not null || Heads.Any(head => key.StartsWith(head, StringComparison.Ordinal)));
    }

    /// <summary>The form number in a text, normalised to <c>公开01表</c>; null when there is none.</summary>
    /// <param name="key">Canonical text of a cell.</param>
    public static string? FormNumber(string key)
    {
        var start = key.IndexOf("公开", StringComparison.Ordinal);
        if (start < 0 || start + 2 >= key.Length || !char.IsAsciiDigit(key[start + 2]))
        {
            return null;
        }

        var end = start + 2;
        while (end < key.Length && (char.IsAsciiDigit(key[end]) || key[end] == '-'))
        {
            end++;
        }

        return end - start <= 7 ? $"公开{key[(start + 2)..end]}表" : null;
    }

    /// <summary>True for a line that belongs above a table, on whichever page it stands: form number, department, unit, 续表.</summary>
    /// <param name="key">Canonical text of a line.</param>
    public static bool IsLine(string key) =>
        (key.Length <= 14 && FormNumber(key) is not null) || key is "续表" or "(续表)" or "(续)" or "续上表" or "接上页"
        || key.StartsWith("金额单位", StringComparison.Ordinal) || Array.Exists(Heads, head => key.StartsWith(head, StringComparison.Ordinal));

    /// <summary>The unit that a text declares (<c>金额单位：万元</c>, <c>单位：台、辆、套</c>, <c>金额（元）</c>); null when it declares none.</summary>
    /// <param name="key">Canonical text of a cell.</param>
    public static Unit? UnitIn(string key)
    {
        var start = key.LastIndexOf("单位", StringComparison.Ordinal);
        while (start >= 0)
        {
            if (Known(key.AsSpan(start + 2).TrimStart(":()人民币")) is { } unit)
            {
                return unit;
            }

            start = start == 0 ? -1 : key.LastIndexOf("单位", start - 1, StringComparison.Ordinal);
        }

        return null;
    }

    /// <summary>The unit in brackets behind a column's name; null when there is none.</summary>
    public static Unit? UnitInHeader(string key)
    {
        var open = key.LastIndexOf('(');
        return open > 0 && key.EndsWith(')') && Known(key.AsSpan(open + 1, key.Length - open - 2)) is { IsMoney: true } unit ? unit : null;
    }

    private static Unit? Known(ReadOnlySpan<char> text)
    {
        foreach (var symbol in (ReadOnlySpan<string>)["百万元", "万元", "亿元", "千元", "百元", "元"])
        {
            if (text.StartsWith(symbol, StringComparison.Ordinal))
            {
                return new Unit(symbol);
            }
        }

        var end = text.IndexOfAnyExcept(CountUnits);
        var counts = (end < 0 ? text : text[..end]).TrimEnd("、,/(");
        return counts.Length > 0 && (end < 0 || text[end] == ')') ? new Unit(counts.ToString().Replace(',', '、')) : null;
    }
}
