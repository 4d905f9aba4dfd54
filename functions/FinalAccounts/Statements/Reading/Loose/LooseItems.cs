namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Reads statements with labelled lines from text that kept no table: label, perhaps 行次, amounts.</summary>
internal static class LooseItems
{
    // So many 行次 may be missing between two lines: of lines that were not recognised.
    private const int MostSkipped = 4;

    /// <summary>Reads the section; what its blanks leave open goes to the builder as open rows.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var half = ThreePublicTotal.Of(section);
        var labels = new LabelledLines(section.Form, half, 0, int.MaxValue);
        var lines = LooseLines.Of(section.Rows, labels.Knows, counts: true);
        if (section.Form.Id == StatementId.T09 && LooseTwelve.Recognises(lines))
        {
            LooseTwelve.Read(lines, section, builder);
            return;
        }

        var words = WrappedLabels.Join(lines, labels.Knows, numbered: false);
        var first = words.FindIndex(labels.Knows);
        var printed = first < 0 ? [] : LooseColumns.Of(words[..first], half, 0).Printed;
        if (printed.Count == 0)
        {
            builder.Problem("no-rows", new("找到了表名，但没有找到本表的项目行。请核对原表。", "The title was found, but none of the statement's lines under it. Look at the source."), section.Title.Place);
            return;
        }

        printed.ForEach(column => builder.Column(column.Column));
        var numbered = words.Take(first).Any(word => word.Key is "行次" or "栏次" or "行" or "栏");
        words = WrappedLabels.Join(HeaderRepeats.Without(lines, words[..first], words[first]), labels.Knows, numbered: false);
        var rows = RowsOf(words[words.FindIndex(labels.Knows)..]);
        numbered = numbered && IsNumbered(rows);
        List<SlottedRow> slotted = [];
        var (under, lastNumber) = ("", 0m);
        foreach (var (label, amounts) in rows)
        {
            var last = label;
            int? number = null;
            if (numbered && amounts.Count > 0 && NumberOf(amounts) is { } value && value > lastNumber && value <= lastNumber + MostSkipped)
            {
                (number, last, lastNumber) = ((int)value, amounts[0], value);
                amounts.RemoveAt(0);
            }

            if (amounts.Count == printed.Count + 1 && amounts[^1].Amount.IsWhole)
            {
                amounts.RemoveAt(printed.Count);
            }

            var key = labels.KeyOf(label, number, ref under);
            var line = builder.Line(key, code: null, label.Text, number, label.Place);
            slotted.Add(new(label.Place, last.Place, builder.Open(line, printed, amounts, label.Place, labels.OwnUnit(key, label, builder.Unit))));
        }

        LineSlots.Read(slotted);
    }

    // Each label with the amounts behind it.
    private static List<(SourceCell Label, List<SourceCell> Amounts)> RowsOf(List<SourceCell> words)
    {
        List<(SourceCell Label, List<SourceCell> Amounts)> rows = [];
        foreach (var word in words)
        {
            if (rows.Count == 0 || word.IsText)
            {
                rows.Add((word, []));
            }
            else
            {
                rows[^1].Amounts.Add(word);
            }
        }

        return rows;
    }

    // 栏次 in the head may number the columns alone: then no line begins with the number behind that of the line before it.
    private static bool IsNumbered(List<(SourceCell Label, List<SourceCell> Amounts)> rows)
    {
        var filled = rows.FindAll(row => row.Amounts.Count > 0);
        return filled.Zip(filled.Skip(1)).Count(pair => NumberOf(pair.First.Amounts) + 1 == NumberOf(pair.Second.Amounts)) * 2 > filled.Count - 1;
    }

    private static decimal? NumberOf(List<SourceCell> amounts) => amounts[0].Amount is { IsWhole: true } number ? number.Value : null;
}
