using System.Text.RegularExpressions;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Tells a title under which a sentence stands for the table: <c>本部门没有政府性基金预算财政拨款收支，故本表为空表。</c></summary>
internal static partial class EmptyNote
{
    // Department, year, form number and unit may stand between.
    private const int Reach = 6;

    // What a department may have none of, by the words that the title of its statement has too.
    private static readonly string[] Matters = ["政府性基金", "国有资本经营", "三公"];

    /// <summary>True when the rows under a title begin with such a sentence on its statement, and no amount stands before it.</summary>
    /// <param name="body">The rows under the title.</param>
    /// <param name="form">The statement.</param>
    public static bool Of(IEnumerable<SourceRow> body, StatementForm form)
    {
        foreach (var row in body.Take(Reach))
        {
            if (row.OnlyCell is { } only && Note().IsMatch(only.Key) && IsOn(only.Key, form))
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

    // The contents list names a statement, too, and the sentence under it may be on another.
    private static bool IsOn(string note, StatementForm form)
    {
        var (title, named) = (CanonicalText.Of(form.Title), Matters.Where(matter => note.Contains(matter, StringComparison.Ordinal)).ToList());
        return named.Count == 0 || named.Exists(matter => title.Contains(matter, StringComparison.Ordinal));
    }

    // 当此表数据为空时 is printed under every table of some provinces, and says nothing of this one.
    [GeneratedRegex("^(?!.*当[本此该]表).{0,60}(?:[本此该]表(?:为空|是空|无数据|无内容|没有数据)|空表|(?:没有|无)(?:使用)?(?:政府性基金|国有资本经营|三公)[^。]{0,30}(?:收入|支出|收支|预算|拨款|经费|安排))")]
    private static partial Regex Note();
}
