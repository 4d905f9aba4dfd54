namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Rebuilds T06: code, name, amount, whatever block they stood in.</summary>
internal static class LooseEconomic
{
    /// <summary>One row for each code and each total.</summary>
    public static List<SourceRow> Rows(StatementSection section)
    {
        var totals = section.Form.Halves[0].Lines;
        var tokens = LooseTokens.Of(section.Rows, text => totals.Any(line => line.Labels.Contains(LabelText.Name(text))));
        List<SourceRow> rows = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var isTotal = token.IsText && rows.Count > 0 && totals.Any(line => line.Labels.Contains(LabelText.Name(token.Key)));
            var code = EconomicReader.EconomicCode(token);
            var name = i + 1;
            if (code is { Length: 3 } && name < tokens.Count && tokens[name].Amount.IsWhole && tokens[name].Key.Length == 2)
            {
                code += tokens[name++].Key;
            }

            if (isTotal)
            {
                rows.Add(Row([token, .. tokens.Skip(i + 1).Take(1).Where(next => next.IsAmount).Select(next => next.At(2))], token));
            }
            else if (code is not null && name < tokens.Count && tokens[name].IsText)
            {
                var amount = tokens.Skip(name + 1).Take(1).Where(next => next.IsAmount && !IsNextCode(tokens, name + 1));
                rows.Add(Row([token.WithText(code), tokens[name].At(1), .. amount.Select(next => next.At(2))], token));
                i = name;
            }
        }

        return rows;
    }

    private static SourceRow Row(IEnumerable<SourceCell> cells, SourceCell first) => new([.. cells], first.Place, 1);

    private static bool IsNextCode(List<SourceCell> tokens, int index) =>
        EconomicReader.EconomicCode(tokens[index]) is not null && index + 1 < tokens.Count
        && (tokens[index + 1].IsText || (tokens[index + 1].Amount.IsWhole && tokens[index + 1].Key.Length == 2 && index + 2 < tokens.Count && tokens[index + 2].IsText));
}
