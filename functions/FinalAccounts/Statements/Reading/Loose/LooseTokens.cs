using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Text that was a cell once, in a copy that kept no table: one cell to a line, or a row's cells parted by single spaces.</summary>
internal static class LooseTokens
{
    private const int LongestCell = 60;

    /// <summary>The tokens of paragraphs, up to the note or the prose behind the table.</summary>
    /// <param name="rows">The section's rows.</param>
    /// <param name="isLabel">True for canonical text that is a label of the statement, so that a label with spaces in it stays whole.</param>
    public static List<SourceCell> Of(IEnumerable<SourceRow> rows, Func<string, bool> isLabel)
    {
        List<SourceCell> tokens = [];
        foreach (var row in rows)
        {
            if (row.OnlyCell is not { } cell || !row.IsParagraph)
            {
                continue;
            }

            if (cell.Key.StartsWith('注') || cell.Text.Contains('。', StringComparison.Ordinal))
            {
                break;
            }

            if (cell.IsAmount || isLabel(cell.Key) || !cell.Text.Contains(' ', StringComparison.Ordinal))
            {
                tokens.Add(cell);
            }
            else
            {
                Split(cell, isLabel, tokens);
            }
        }

        return tokens;
    }

    /// <summary>The tokens behind the header, without the headers that later pages repeat and the numbers under them.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">The first one behind the header.</param>
    public static List<SourceCell> Body(List<SourceCell> tokens, int first)
    {
        var header = tokens[..first].Where(token => token.IsText).Select(token => token.Key).ToHashSet();
        List<SourceCell> body = [];
        var inHeader = false;
        foreach (var token in tokens[first..])
        {
            inHeader = token.IsText ? header.Contains(token.Key) : inHeader && token.Amount.IsWhole;
            if (!inHeader)
            {
                body.Add(token);
            }
        }

        return body;
    }

    private static void Split(SourceCell cell, Func<string, bool> isLabel, List<SourceCell> tokens)
    {
        var parts = cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        for (var i = 0; i < parts.Length;)
        {
            var taken = Take(parts, i, isLabel);
            var text = string.Join(' ', parts[i..(i + taken)]);
            at = Math.Max(at, cell.Text.IndexOf(parts[i], at, StringComparison.Ordinal));
            tokens.Add(new(new Cell(text, cell.Place with { Column = (cell.Place.Column ?? 1) + at }, 0)));
            at += parts[i].Length;
            i += taken;
        }
    }

    // The most parts that together are one label; 项 目 and 合 计 are one word each.
    private static int Take(string[] parts, int from, Func<string, bool> isLabel)
    {
        if (PrintedAmount.Parse(parts[from]).Kind != AmountKind.Other)
        {
            return 1;
        }

        for (var count = Math.Min(5, parts.Length - from); count > 1; count--)
        {
            var joined = CanonicalText.Of(string.Concat(parts[from..(from + count)]));
            if (joined.Length <= LongestCell && isLabel(joined))
            {
                return count;
            }
        }

        return from + 1 < parts.Length && parts[from].Length == 1 && parts[from + 1].Length == 1 && PrintedAmount.Parse(parts[from + 1]).Kind == AmountKind.Other ? 2 : 1;
    }
}
