namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Rebuilds statements by functional code: code, name, amounts, again and again.</summary>
internal static class LooseFunctional
{
    private const int AmountsFrom = 2;

    /// <summary>The rows of a table with code, name and amounts.</summary>
    public static List<SourceRow> Rows(StatementSection section, StatementBuilder builder)
    {
        var tokens = LooseTokens.Of(section.Rows, text => CodeColumns.IsTotal(text));
        var starts = Starts(tokens);
        if (starts.Count == 0)
        {
            return [];
        }

        var (set, printed) = LooseColumns.Of(tokens[..starts[0]], section.Form.Halves[0]);
        if (printed.Count == 0)
        {
            return [];
        }

        List<LooseRow> rows = [];
        for (var i = 0; i < starts.Count; i++)
        {
            rows.Add(Row(tokens, starts[i], i + 1 < starts.Count ? starts[i + 1] : tokens.Count));
        }

        rows = rows.ConvertAll(row => row.WithoutPageNumber(printed.Count));
        rows.RemoveAll(row => row.Code is null && row.Amounts.IsEmpty && rows.Exists(other => other != row && other.Code is null));
        // 合计 may stand in another of the code's columns than the names do, so its lines tell nothing.
        LineSlots.Read(rows.FindAll(row => row.Code is not null), printed.Count);
        new VanishedBlanks(printed, set).Solve(rows, Children(rows));

        return [LooseSection.Header(printed, AmountsFrom, section.Title.Place), .. rows.Select(row => LooseSection.Placed(row, AmountsFrom, printed.Count, builder))];
    }

    // A line begins at a code, or at 合计 when no code stands before it.
    private static List<int> Starts(List<SourceCell> tokens)
    {
        List<int> starts = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var isCode = IsCode(tokens, i) || Fused(tokens[i]);
            var isTotal = CodeColumns.IsTotal(tokens[i].Text) && (starts.Count > 0 || (i + 1 < tokens.Count && (tokens[i + 1].IsAmount || IsCode(tokens, i + 1) || Fused(tokens[i + 1]))) || i + 1 == tokens.Count);
            if (isCode || isTotal)
            {
                starts.Add(i);
            }

            // The two-digit parts of a code in three columns belong to the code.
            while (isCode && i + 1 < tokens.Count && tokens[i + 1].Key.Length == 2 && tokens[i + 1].Amount.IsWhole)
            {
                i++;
            }
        }

        return starts;
    }

    private static bool IsCode(List<SourceCell> tokens, int index)
    {
        var key = tokens[index].Key;
        if (!tokens[index].Amount.IsWhole || key.Length is not (3 or 5 or 7) || key[0] != '2')
        {
            return false;
        }

        var next = index + 1;
        while (next < tokens.Count && key.Length + (2 * (next - index)) <= 7 && tokens[next].Amount.IsWhole && tokens[next].Key.Length == 2)
        {
            next++;
        }

        return next < tokens.Count && tokens[next].IsText;
    }

    private static bool Fused(SourceCell cell) => cell.IsText && cell.Key.Length > 4 && CodeColumns.Fused(cell).Code is not null;

    private static LooseRow Row(List<SourceCell> tokens, int from, int to)
    {
        var first = tokens[from];
        if (Fused(first))
        {
            var (code, name) = CodeColumns.Fused(first);
            return new([first.WithText(code!), first.WithText(name).At(1)], [.. Amounts(tokens, from + 1, to)], code);
        }

        if (first.IsText)
        {
            return new([first.At(1)], [.. Amounts(tokens, from + 1, to)], null);
        }

        var digits = first.Key;
        var at = from + 1;
        while (at < to && tokens[at].Amount.IsWhole && tokens[at].Key.Length == 2 && digits.Length < 7)
        {
            digits += tokens[at++].Key;
        }

        var label = "";
        var place = at < to ? tokens[at] : first;
        while (at < to && tokens[at].IsText)
        {
            label += tokens[at++].Text;
        }

        return new([first.WithText(digits), place.WithText(label).At(1)], [.. Amounts(tokens, at, to)], digits);
    }

    // Words end the amounts: behind them a page repeats its header, with numbers of its own.
    private static IEnumerable<SourceCell> Amounts(List<SourceCell> tokens, int from, int to) => tokens[from..to].TakeWhile(token => token.IsAmount);

    private static Dictionary<int, List<int>> Children(List<LooseRow> rows)
    {
        var byCode = new Dictionary<string, int>();
        var children = new Dictionary<int, List<int>>();
        for (var i = 0; i < rows.Count; i++)
        {
            byCode.TryAdd(rows[i].Code ?? "", i);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Code is { } code && byCode.TryGetValue(code.Length == 3 ? "" : code[..^2], out var parent))
            {
                if (!children.TryGetValue(parent, out var parts))
                {
                    children[parent] = parts = [];
                }

                parts.Add(i);
            }
        }

        return children;
    }
}
