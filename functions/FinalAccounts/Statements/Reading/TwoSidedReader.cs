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
        var table = SectionTable.Of(rows, row => row.Cells.Any(cell => cell.IsText && (cell.Column < split ? Begins(income, cell.Key) : Begins(expenditure, cell.Key))), text => income.Knows(text) || expenditure.Knows(text));
        if (table.Data.Count == 0 || split <= 0)
        {
            builder.Problem("no-rows", new("找到了表名，但没有找到收入和支出两栏的项目行。请核对原表。", "The title was found, but not the lines of income and expenditure under it. Look at the source."), section.Title.Place);
            return;
        }

        var (header, data) = (new HeaderGrid(table.Header), table.Data);
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

    // A label may be wrapped, so that its first line is not yet one of the form's; its number shows it.
    private static bool Begins(LabelledLines half, string text) => half.Knows(text) || LabelText.IsNumbered(text);
}
