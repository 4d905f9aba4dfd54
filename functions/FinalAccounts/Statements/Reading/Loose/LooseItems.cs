namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Reads statements with labelled lines from text that kept no table: label, perhaps 行次, amounts.</summary>
internal static class LooseItems
{
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
        words = words[words.FindIndex(labels.Knows)..];
        List<SlottedRow> slotted = [];
        var under = "";
        for (var i = 0; i < words.Count;)
        {
            var end = i + 1;
            while (end < words.Count && !words[end].IsText)
            {
                end++;
            }

            var amounts = words[(i + 1)..end];
            var last = words[i];
            int? number = null;
            if (numbered && amounts.Count > 0 && amounts[0].Amount is { IsWhole: true } value && value.Value == slotted.Count + 1)
            {
                (number, last) = ((int)value.Value, amounts[0]);
                amounts.RemoveAt(0);
            }

            if (amounts.Count == printed.Count + 1 && amounts[^1].Amount.IsWhole)
            {
                amounts.RemoveAt(printed.Count);
            }

            var key = labels.KeyOf(words[i], number, ref under);
            var line = builder.Line(key, code: null, words[i].Text, number, words[i].Place);
            var row = builder.Open(line, printed, amounts, words[i].Place, labels.OwnUnit(key, words[i], builder.Unit));
            slotted.Add(new(words[i].Place, last.Place, row));
            i = end;
        }

        LineSlots.Read(slotted);
    }
}
