using System.Text.RegularExpressions;

namespace FinalAccounts.Statements.Reading;

/// <summary>Tells a title under which a sentence stands for the table: <c>本部门没有政府性基金预算财政拨款收支，故本表为空表。</c></summary>
internal static partial class EmptyNote
{
    // Department, year, form number and unit may stand between.
    private const int Reach = 6;

    /// <summary>True when the rows under a title begin with such a sentence, and no row of a table stands before it.</summary>
    /// <param name="body">The rows under the title.</param>
    public static bool Of(IEnumerable<SourceRow> body)
    {
        foreach (var row in body.Take(Reach))
        {
            if (row.OnlyCell is { } only && Note().IsMatch(only.Key))
            {
                return true;
            }

            if (row.Cells.Any(cell => cell.IsAmount))
            {
                return false;
            }
        }

        return false;
    }

    // 当此表数据为空时 is printed under every table of some provinces, and says nothing of this one.
    [GeneratedRegex("^(?!.*当[本此该]表).{0,60}(?:[本此该]表(?:为空|是空|无数据|无内容|没有数据)|空表|(?:没有|无)(?:使用)?(?:政府性基金|国有资本经营|三公|.三公.)[^。]{0,30}(?:收入|支出|收支|预算|拨款|经费|安排))")]
    private static partial Regex Note();
}
