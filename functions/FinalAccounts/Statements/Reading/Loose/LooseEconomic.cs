namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Reads T06 from text that kept no table.</summary>
internal static class LooseEconomic
{
    /// <summary>Reads the section: one line for each code and each total, the codes of a class together.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var half = section.Form.Halves[0];
        var totals = half.Lines.SelectMany(line => line.Labels.Select(label => (label, line.Key))).ToDictionary(pair => pair.label, pair => pair.Key);
        var rows = new EconomicRows(LooseLines.Of(section.Rows, text => totals.ContainsKey(LabelText.Name(text))), totals).Rows;
        if (!rows.Exists(row => row.Code is not null))
        {
            builder.Problem("no-rows", new("找到了表名，但没有找到经济分类科目编码。请核对原表。", "The title was found, but no economic codes under it. Look at the source."), section.Title.Place);
            return;
        }

        var column = half.ColumnSets[0].Columns[0];
        builder.Column(column.Column);
        foreach (var row in rows.Where(row => row.Code is not null).GroupBy(row => row.Code![..3]).SelectMany(group => group))
        {
            builder.Open(builder.Line(row.Code!, row.Code, row.Name, number: null, row.NamePlace ?? row.Place), [column], row.Amounts, row.Place);
        }

        foreach (var row in rows.Where(row => row.Code is null && !builder.HasLine(totals[LabelText.Name(CanonicalText.Of(row.Name))])))
        {
            builder.Open(builder.Line(totals[LabelText.Name(CanonicalText.Of(row.Name))], code: null, row.Name, number: null, row.Place), [column], row.Amounts, row.Place);
        }
    }
}
