using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Knows the lines that stand above a statement, which no paragraph runs into or out of: its title, its form number, its unit.</summary>
internal static partial class StatementLines
{
    /// <summary>True when one of two lines that follow each other is such a line by itself.</summary>
    /// <param name="before">The upper line.</param>
    /// <param name="next">The lower line.</param>
    public static bool StandAlone(string before, string next) =>
        Form().IsMatch(next) || Title().IsMatch(before) || (Title().IsMatch(next) && "。！？；：表".Contains(before[^1], StringComparison.Ordinal));

    /// <summary>True for a line above or below a table, never within one: a title, a form number, a unit, a note.</summary>
    public static bool IsOutside(string line) => Form().IsMatch(line) || Title().IsMatch(line) || Note().IsMatch(line);

    [GeneratedRegex(@"^(?:[注说]明?|备注)\s*[：:]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(
        @"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)?[^，。；、：]{2,32}(?:决算|情况|支出|收入|收支)(?:总|明细)?表$",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:(?:财决)?公开\s*\d{1,2}\s*表$|(?:(?:编制|填报)?(?:部门|单位)|金额单位)(?:名称)?\s*[：:])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
