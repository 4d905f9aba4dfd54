namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// One cell to a line with a blank line for each blank cell: then rows follow each other at a steady distance, and an amount's line
/// tells its column.
/// </summary>
internal static class LineSlots
{
    /// <summary>Gives each row its column reading where the lines tell it; leaves the others to arithmetic.</summary>
    /// <param name="rows">The rows in reading order.</param>
    /// <param name="width">How many amount columns there are.</param>
    public static void Read(IReadOnlyList<LooseRow> rows, int width)
    {
        if (Step(rows) is not { } step)
        {
            return;
        }

        foreach (var row in rows)
        {
            if (row.Lead[^1].Place.Line is not { } label || row.Lead[0].Place.Line is not { } start || step < label - start + 1 + width || row.Amounts.IsEmpty)
            {
                continue;
            }

            var mask = 0;
            foreach (var amount in row.Amounts)
            {
                var column = amount.Place.Line!.Value - label - 1;
                if (column < 0 || column >= width)
                {
                    mask = 0;
                    break;
                }

                mask |= 1 << column;
            }

            row.Candidates = mask == 0 ? [] : [mask];
        }
    }

    // The distance at which at least three in four rows follow each other; a page break may stand between two of them.
    private static int? Step(IReadOnlyList<LooseRow> rows)
    {
        var steps = new Dictionary<int, int>();
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Lead[0].Place.Line - rows[i - 1].Lead[0].Place.Line is { } distance)
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
