namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Takes out the headers that later pages repeat.</summary>
internal static class HeaderRepeats
{
    private const int LongestFragment = 4;

    private static readonly HashSet<string> HeadWords = ["项目", "行次", "栏次", "行", "次", "合计", "小计", "金额", "决算数", "预算数", "收入", "支出"];

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
        var inHead = false;
        var columns = 0;
        foreach (var line in lines)
        {
            behind |= line.Words.Any(word => word.Place == first.Place);
            if (!behind)
            {
                kept.Add(line);
                continue;
            }

            if (BeginsHead(line, keys))
            {
                inHead = true;
                continue;
            }

            inHead &= line.Words.All(word => word.IsText ? !LabelText.IsNumbered(word.Key) : word.Amount.IsWhole) && !(line.First.IsText && line.Words.Length > 1 && !line.IsText && !keys.Contains(line.First.Key));
            if (inHead)
            {
                continue;
            }

            List<SourceCell> words = [];
            foreach (var word in line.Words)
            {
                // The columns are numbered from one on; another number is that of the first line behind the header.
                inHeader = word.IsText ? keys.Contains(word.Key) && !IsFragment(word.Key) : inHeader && word.Amount.IsWhole && word.Amount.Value == columns + 1;
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

    // 拨款, the rest of a wrapped head, is the rest of wrapped labels too.
    private static bool IsFragment(string key) => key.Length <= LongestFragment && !HeadWords.Contains(key);

    // 项目 among words alone, two of them at least words of the first head: the head of a page, whose other words may be wrapped otherwise than on the first.
    private static bool BeginsHead(LooseLine line, HashSet<string> keys) =>
        line.IsText && line.Words.Any(word => word.Key.StartsWith("项目", StringComparison.Ordinal)) && line.Words.Count(word => keys.Contains(word.Key)) > 1;
}
