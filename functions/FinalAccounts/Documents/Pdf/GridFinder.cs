namespace FinalAccounts.Documents.Pdf;

/// <summary>Finds the tables that a page's ruling lines draw: lines that cross or touch belong to one table.</summary>
internal static class GridFinder
{
    /// <summary>How far a line may stop short of the one that it meets.</summary>
    private const double Reach = 2.5;

    /// <summary>The grids of a page, the smallest first, so that a table within a cell gets its text before the table around it.</summary>
    public static List<RuledGrid> Find(RulingLines rules)
    {
        var (horizontal, vertical) = (rules.Horizontal, rules.Vertical);
        var parents = Enumerable.Range(0, horizontal.Count + vertical.Count).ToArray();
        for (var v = 0; v < vertical.Count; v++)
        {
            // The horizontal lines are sorted by their y: only those within the vertical's reach are looked at.
            var line = vertical[v];
            for (var h = FirstAtOrBelow(horizontal, line.From - Reach); h < horizontal.Count && horizontal[h].At <= line.To + Reach; h++)
            {
                if (line.At >= horizontal[h].From - Reach && line.At <= horizontal[h].To + Reach)
                    parents[Root(h)] = Root(horizontal.Count + v);
            }
        }

        var groups = new Dictionary<int, (List<RulingLine> Horizontal, List<RulingLine> Vertical)>();
        for (var i = 0; i < parents.Length; i++)
        {
            var root = Root(i);
            if (!groups.TryGetValue(root, out var group))
                groups.Add(root, group = ([], []));
            if (i < horizontal.Count)
                group.Horizontal.Add(horizontal[i]);
            else
                group.Vertical.Add(vertical[i - horizontal.Count]);
        }

        return [.. groups.Values.Select(group => RuledGrid.Of(group.Horizontal, group.Vertical)).OfType<RuledGrid>().OrderBy(grid => grid.Area)];

        int Root(int i)
        {
            while (parents[i] != i)
                i = parents[i] = parents[parents[i]];
            return i;
        }
    }

    private static int FirstAtOrBelow(List<RulingLine> lines, double y)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].At < y)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
