namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Takes out the headers that later pages repeat.</summary>
internal static class HeaderRepeats
{
    /// <summary>The lines without repeated headers and the numbers under them.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="header">The words above the first line.</param>
    /// <param name="first">The word that begins the first line.</param>
    public static List<LooseLine> Without(IReadOnlyList<LooseLine> lines, IEnumerable<SourceCell> header, SourceCell first)
    {
        var keys = header.Where(word => word.IsText).Select(word => word.Key).ToHashSet();
        List<LooseLine> kept = [];
        var behind = false;
        var inHeader = false;
        var columns = 0;
        foreach (var line in lines)
        {
            behind |= line.Words.Any(word => word.Place == first.Place);
            if (!behind)
            {
                kept.Add(line);
                continue;
            }

            List<SourceCell> words = [];
            foreach (var word in line.Words)
            {
                // The columns are numbered from one on; another number is that of the first line behind the header.
                inHeader = word.IsText ? keys.Contains(word.Key) : inHeader && word.Amount.IsWhole && word.Amount.Value == columns + 1;
                columns = !inHeader ? 0 : word.IsText ? columns : columns + 1;
                if (!inHeader)
                {
                    words.Add(word);
                }
            }

            if (words.Count > 0)
            {
                kept.Add(new([.. words]));
            }
        }

        return kept;
    }
}
