using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads T01 and T04: income on the left, expenditure on the right.</summary>
internal static class TwoSidedReader
{
    /// <summary>Reads the rows of a section into a statement.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var form = section.Form;
        var rows = section.Rows.Where(row => !row.IsParagraph).ToList();
        var income = new LabelledLines(form, form[FormSide.Income], 0, int.MaxValue);
        var expenditure = new LabelledLines(form, form[FormSide.Expenditure], 0, int.MaxValue);
        var split = SplitColumn(rows, expenditure, income);
        var first = rows.FindIndex(row => row.Cells.Any(cell => cell.Column < split ? income.Knows(cell) : expenditure.Knows(cell)));
        if (first < 0 || split <= 0)
        {
            builder.Problem("no-rows", new("找到了表名，但没有找到收入和支出两栏的项目行。请核对原表。", "The title was found, but not the lines of income and expenditure under it. Look at the source."), section.Title.Place);
            return;
        }

        var header = new HeaderGrid(rows[..first]);
        var data = rows[first..].FindAll(row => !IsRepeatedHeader(row));
        var left = new LabelledLines(form, form[FormSide.Income], 0, split).Read(header, data, builder);
        var right = new LabelledLines(form, form[FormSide.Expenditure], split, int.MaxValue).Read(header, data, builder);
        if (!left || !right)
        {
            builder.Problem("no-header", new("表头中没有可识别的金额栏目。请核对原表。", "The header names no known amount column. Look at the source."), section.Title.Place);
        }
    }

    // The right half begins at the column in which most expenditure labels stand.
    private static int SplitColumn(List<SourceRow> rows, LabelledLines expenditure, LabelledLines income)
    {
        var votes = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Column > 0 && expenditure.Knows(cell) && !income.Knows(cell))
                {
                    votes[cell.Column] = votes.GetValueOrDefault(cell.Column) + 1;
                }
            }
        }

        return votes.Count == 0 ? -1 : votes.MaxBy(pair => pair.Value).Key;
    }

    private static bool IsRepeatedHeader(SourceRow row)
    {
        var words = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsAmount)
            {
                return false;
            }

            words += cell.Key is "项目" or "行次" or "栏次" or "金额" or "决算数" or "收入" or "支出" or "项目(按功能分类)" ? 1 : 0;
        }

        return words > 1;
    }
}
