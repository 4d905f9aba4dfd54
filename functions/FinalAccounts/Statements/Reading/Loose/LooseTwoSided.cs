using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Rebuilds T01 and T04: a line of income, a line of expenditure, in turn.</summary>
internal static class LooseTwoSided
{
    private const int RightFrom = 3;

    /// <summary>One row for each line, the left half in columns 0 to 2, the right half behind it.</summary>
    public static List<SourceRow> Rows(StatementSection section, StatementBuilder builder)
    {
        var form = section.Form;
        var income = new LabelledLines(form, form[FormSide.Income], 0, int.MaxValue);
        var expenditure = new LabelledLines(form, form[FormSide.Expenditure], 0, int.MaxValue);
        var tokens = LooseTokens.Of(section.Rows, text => income.Knows(text) || expenditure.Knows(text));
        var first = tokens.FindIndex(token => token.IsText && LabelText.IsNumbered(token.Key) && income.Knows(token));
        if (first < 0)
        {
            return [];
        }

        var numbered = tokens.Take(first).Any(token => token.Key is "行次");
        var (set, printed) = form.Id == StatementId.T04 ? LooseColumns.Of(tokens[..first], form[FormSide.Expenditure]) : (form[FormSide.Expenditure].ColumnSets[0], [form[FormSide.Expenditure].ColumnSets[0].Columns[0]]);
        var halves = new HalfLines(income, expenditure, numbered).Read(LooseTokens.Body(tokens, first));
        halves = halves.ConvertAll(line => (line.Side, line.Row.WithoutPageNumber(line.Side == FormSide.Income ? 1 : printed.Count)));
        var right = halves.Where(line => line.Side == FormSide.Expenditure).Select(line => line.Row).ToList();
        if (right.Count == 0 || printed.Count == 0)
        {
            return [];
        }

        Solve(right, printed, set, expenditure);
        foreach (var row in halves.Where(line => line.Side == FormSide.Income).Select(line => line.Row))
        {
            row.Candidates = row.Amounts.Length == 1 ? [1] : [];
        }

        var amount = form[FormSide.Income].ColumnSets[0].Columns;
        List<SourceRow> rows = [Titles(amount[0], printed, section)];
        foreach (var line in halves)
        {
            rows.Add(LooseSection.Placed(line.Row, line.Side == FormSide.Income ? 2 : RightFrom + 2, line.Side == FormSide.Income ? 1 : printed.Count, builder));
        }

        return rows;
    }

    private static SourceRow Titles(FormColumn amount, List<FormColumn> printed, StatementSection section)
    {
        var left = LooseSection.Header([amount], 2, section.Title.Place);
        var right = LooseSection.Header(printed, RightFrom + 2, section.Title.Place);
        return new([.. left.Cells, .. right.Cells], section.Title.Place, 1);
    }

    // 本年支出合计 is the sum of the classes, which tells the columns of those that lost blanks.
    private static void Solve(List<LooseRow> rows, List<FormColumn> printed, ColumnSet set, LabelledLines lines)
    {
        var total = rows.FindIndex(row => lines.KeyFor(row.Lead[0]) == LineKeys.ExpenditureTotal);
        var classes = Enumerable.Range(0, rows.Count).Where(i => lines.KeyFor(rows[i].Lead[0])?.StartsWith("expenditure.2", StringComparison.Ordinal) == true && rows[i].Amounts.Length > 0).ToList();
        var children = new Dictionary<int, List<int>>();
        if (total >= 0 && classes.Count > 0)
        {
            children[total] = classes;
        }

        LineSlots.Read(rows, printed.Count);
        new VanishedBlanks(printed, set).Solve(rows, children);
    }
}
