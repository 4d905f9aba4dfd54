namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// One cell to a line with a blank line for each blank cell: then rows follow each other at a steady distance, and an amount's line
/// tells its column.
/// </summary>
internal static class LineSlots
{
    /// <summary>Gives each row the reading that its lines tell; leaves the others to arithmetic.</summary>
    /// <param name="rows">The rows in reading order.</param>
    public static void Read(IReadOnlyList<SlottedRow> rows)
    {
        if (Step(rows) is not { } step)
        {
            return;
        }

        foreach (var (start, name, row) in rows)
        {
            if (name.Line is not { } label || start.Line is not { } first || step < label - first + 1 + row.Cells.Length || row.Amounts.IsEmpty || row.MayEndInPageNumber)
            {
                continue;
            }

            var mask = 0;
            foreach (var amount in row.Amounts)
            {
                var column = amount.Place.Line!.Value - label - 1;
                if (column < 0 || column >= row.Cells.Length)
                {
                    mask = 0;
                    break;
                }

                mask |= 1 << column;
            }

            row.Keep(candidate => candidate == mask);
        }
    }

    // The distance at which at least three in four rows follow each other; a page break may stand between two of them.
    private static int? Step(IReadOnlyList<SlottedRow> rows)
    {
        var steps = new Dictionary<int, int>();
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Start.Line - rows[i - 1].Start.Line is { } distance)
            {
                steps[distance] = steps.GetValueOrDefault(distance) + 1;
            }
        }

        if (steps.Count == 0)
        {
            return null;
        }

        var (step, times) = steps.MaxBy(pair => pair.Value);
        return step > 1 && times * 4 >= (rows.Count - 1) * 3 ? step : null;
    }
}
