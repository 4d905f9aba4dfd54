using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// Parts names that text extraction mixed letter by letter, because the last line of one cell overlaps the first line of the next: the end of
/// the name above and the beginning of the name below, both known to the classification, each still in its own order.
/// </summary>
internal static class InterleavedNames
{
    /// <summary>Parts all such names.</summary>
    /// <param name="rows">The rows, in their order.</param>
    public static void Part(IReadOnlyList<LooseRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (above, row) = (rows[i - 1], rows[i]);
            if (above.Code is null || row.Code is null || row.Name.Length == 0 || above.Behind.Count > 0 || Begins(row.Code, row.Name))
            {
                continue;
            }

            foreach (var whole in ClassificationCodes.NamesOf(above.Code))
            {
                if (whole.Length > above.Name.Length && above.Name.Length > 0 && whole.StartsWith(above.Name, StringComparison.Ordinal)
                    && Beginning(row, whole[above.Name.Length..]) is { } name)
                {
                    (above.Name, row.Name) = (whole, name);
                    break;
                }
            }
        }
    }

    private static bool Begins(string code, string name) => ClassificationCodes.NamesOf(code).Any(known => known.StartsWith(name, StringComparison.Ordinal));

    // What is left of the mixed text for the row's own name when the rest of the name above is taken out.
    private static string? Beginning(LooseRow row, string rest) =>
        ClassificationCodes.NamesOf(row.Code!)
            .Where(name => row.Name.Length > rest.Length && name.Length >= row.Name.Length - rest.Length)
            .Select(name => name[..(row.Name.Length - rest.Length)])
            .FirstOrDefault(name => IsMixed(row.Name, rest, name));

    // True when the text is the two, each in its order. reach[j]: the first i characters of one and j of the other make up the first i + j of the text.
    private static bool IsMixed(string text, string one, string other)
    {
        var reach = new bool[other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                reach[j] = (i == 0 && j == 0)
                    || (i > 0 && reach[j] && text[i + j - 1] == one[i - 1])
                    || (j > 0 && reach[j - 1] && text[i + j - 1] == other[j - 1]);
            }
        }

        return reach[other.Length];
    }
}
