using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Reads T01 and T04 from text that kept no table: a line of income, a line of expenditure, in turn.</summary>
internal static class LooseTwoSided
{
    /// <summary>Reads the section; what its blanks leave open goes to the builder as open rows.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var form = section.Form;
        var income = new LabelledLines(form, form[FormSide.Income], 0, int.MaxValue);
        var expenditure = new LabelledLines(form, form[FormSide.Expenditure], 0, int.MaxValue);
        bool IsLabel(string text) => income.Knows(text) || expenditure.Knows(text);
        int First(List<SourceCell> words) => words.FindIndex(word => word.IsText && LabelText.IsNumbered(word.Key) && income.Knows(word));
        var all = LooseLines.Of(section.Rows, IsLabel);
        var words = WrappedLabels.Join(all, IsLabel, numbered: true);
        var first = First(words);
        if (first < 0)
        {
            builder.Problem("no-rows", new("找到了表名，但没有找到收入和支出两栏的项目行。请核对原表。", "The title was found, but not the lines of income and expenditure under it. Look at the source."), section.Title.Place);
            return;
        }

        var header = words[..first];
        var numbered = header.Exists(word => word.Key is "行次" or "行");
        words = WrappedLabels.Join(HeaderRepeats.Without(all, header, words[first]), IsLabel, numbered: true);
        var lines = new HalfLines(income, expenditure, numbered).Read(words[Math.Max(0, First(words))..]);
        foreach (var (side, half) in new[] { (FormSide.Income, income), (FormSide.Expenditure, expenditure) })
        {
            var rows = lines.FindAll(line => line.Side == side);
            var most = side == FormSide.Income ? 1 : rows.Count == 0 ? 0 : rows.Max(row => builder.Width(row.Amounts));
            Read(rows, half, LooseColumns.Of(header, form[side], most).Printed, builder);
        }
    }

    private static void Read(List<HalfLine> rows, LabelledLines half, List<FormColumn> printed, StatementBuilder builder)
    {
        List<SlottedRow> slotted = [];
        printed.ForEach(column => builder.Column(column.Column));
        var under = "";
        foreach (var row in rows)
        {
            int? number = row.Number is null ? null : (int)row.Number.Amount.Value;
            var line = builder.Line(half.KeyOf(row.Label, number, ref under), code: null, row.Label?.Text ?? "", number, row.Place);
            var amounts = row.Amounts.Count == printed.Count + 1 && row.Amounts[^1].Amount.IsWhole ? row.Amounts[..^1] : row.Amounts;
            slotted.Add(new(row.Place, (row.Number ?? row.Label)!.Place, builder.Open(line, printed, amounts, row.Place)));
        }

        LineSlots.Read(slotted);
    }
}
