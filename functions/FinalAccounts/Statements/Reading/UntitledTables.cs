namespace FinalAccounts.Statements.Reading;

/// <summary>Tells where a table without a title begins behind a statement: a sheet or a page whose title is missing must not be taken for more rows of it.</summary>
internal static class UntitledTables
{
    // The head of the statement, with its first lines.
    private const int HeadRows = 6;

    // A head has so many words; a line of two halves has two labels.
    private const int FewestWords = 3;

    // Before so many rows with amounts the head itself may go on in another table.
    private const int FewestLines = 2;

    /// <summary>The first row of such a table; <paramref name="end"/> when there is none.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="start">The first row behind the statement's title.</param>
    /// <param name="end">One beyond its last row.</param>
    public static int Find(List<SourceRow> rows, int start, int end)
    {
        HashSet<string> head = [];
        var (seen, lines) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var row = rows[i];
            if (row.IsParagraph || row.Inferred)
            {
                continue;
            }

            if (lines >= FewestLines && row.TableNumber != TableBefore(rows, i) && IsOtherHead(row, head))
            {
                return i;
            }

            if (seen++ < HeadRows)
            {
                head.UnionWith(row.Cells.Where(cell => cell.IsText).Select(cell => cell.Key));
            }

            lines += row.Cells.Any(cell => cell.Amount is { IsNumber: true, Decimals: > 0 }) ? 1 : 0;
        }

        return end;
    }

    // Nothing but words, and most of them not those of the statement's head.
    private static bool IsOtherHead(SourceRow row, HashSet<string> head)
    {
        var words = row.Cells.Where(cell => !cell.IsBlank).ToList();
        var other = words.Count(cell => !head.Contains(cell.Key));
        return words.TrueForAll(cell => cell.IsText && !LabelText.IsNumbered(cell.Key)) && other >= FewestWords && other * 2 > words.Count;
    }

    private static int TableBefore(List<SourceRow> rows, int index)
    {
        while (--index >= 0)
        {
            if (!rows[index].IsParagraph)
            {
                return rows[index].TableNumber;
            }
        }

        return 0;
    }
}
