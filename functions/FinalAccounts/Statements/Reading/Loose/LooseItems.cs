using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Rebuilds statements with labelled lines: label, perhaps 行次, amounts.</summary>
internal static class LooseItems
{
    private const int AmountsFrom = 2;

    /// <summary>One row for each label.</summary>
    public static List<SourceRow> Rows(StatementSection section, StatementBuilder builder)
    {
        var half = section.Form.Halves[0];
        var lines = new LabelledLines(section.Form, half, 0, int.MaxValue);
        var tokens = LooseTokens.Of(section.Rows, lines.Knows);
        var first = tokens.FindIndex(lines.Knows);
        if (first < 0)
        {
            return [];
        }

        var (_, printed) = LooseColumns.Of(tokens[..first], half);
        if (printed.Count == 0)
        {
            return [];
        }

        var numbered = tokens.Take(first).Any(token => token.Key is "行次" or "栏次");
        tokens = LooseTokens.Body(tokens, first);
        List<LooseRow> rows = [];
        for (var i = 0; i < tokens.Count;)
        {
            var end = i + 1;
            while (end < tokens.Count && !tokens[end].IsText)
            {
                end++;
            }

            var amounts = tokens[(i + 1)..end];
            List<SourceCell> lead = [tokens[i]];
            if (numbered && amounts.Count > 0 && amounts[0].Amount is { IsWhole: true } number && number.Value == rows.Count + 1)
            {
                lead.Add(amounts[0].At(1));
                amounts.RemoveAt(0);
            }

            rows.Add(new([.. lead], [.. amounts], Code: null));
            i = end;
        }

        rows = rows.ConvertAll(row => row.WithoutPageNumber(printed.Count));
        rows.ForEach(row => Place(row, printed));

        return [LooseSection.Header(printed, AmountsFrom, section.Title.Place), .. rows.Select(row => LooseSection.Placed(row, AmountsFrom, printed.Count, builder))];
    }

    // A full row is clear; of a row that lost blanks, one cell to a line still tells by its line where each amount stood.
    private static void Place(LooseRow row, List<FormColumn> printed)
    {
        var width = printed.Count;
        if (row.Amounts.Length == width)
        {
            row.Candidates = [(1 << width) - 1];
            return;
        }

        var label = row.Lead[^1].Place.Line;
        var mask = 0;
        foreach (var amount in row.Amounts)
        {
            var slot = amount.Place.Line - label - 1;
            if (slot is not (>= 0 and { } at) || at >= width)
            {
                return;
            }

            mask |= 1 << at;
        }

        row.Candidates = [mask];
    }
}
