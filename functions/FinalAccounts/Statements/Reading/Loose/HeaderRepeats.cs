namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Takes out the headers that later pages repeat.</summary>
internal sealed class HeaderRepeats
{
    private const int LongestFragment = 4;

    private static readonly HashSet<string> HeadWords = ["项目", "行次", "栏次", "行", "次", "合计", "小计", "金额", "决算数", "预算数", "收入", "支出"];

    private readonly HashSet<string> keys;
    private bool inHead;
    private bool inHeader;
    private int columns;

    private HeaderRepeats(HashSet<string> keys) => this.keys = keys;

    /// <summary>The lines without repeated headers and the numbers under them.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="header">The words above the first line.</param>
    /// <param name="first">The word that begins the first line.</param>
    public static List<LooseLine> Without(IReadOnlyList<LooseLine> lines, IEnumerable<SourceCell> header, SourceCell first)
    {
        var repeats = new HeaderRepeats([.. header.Where(word => word.IsText).Select(word => word.Key)]);
        var above = lines.TakeWhile(line => !line.Words.Any(word => word.Place == first.Place)).ToList();
        return [.. above, .. lines.Skip(above.Count).Where(line => !repeats.IsInHead(line)).Select(repeats.Rest).Where(line => line.Words.Length > 0)];
    }

    // A head goes on to the first line that has a numbered label, an amount with decimals, or a label of its own beside amounts.
    private bool IsInHead(LooseLine line)
    {
        inHead = BeginsHead(line)
            || (inHead
                && line.Words.All(word => word.IsText ? !LabelText.IsNumbered(word.Key) : word.Amount.IsWhole)
                && !(line.First.IsText && line.Words.Length > 1 && !line.IsText && !keys.Contains(line.First.Key)));
        return inHead;
    }

    // 项目 among words alone, two of them at least words of the first head: the head of a page, whose other words may be wrapped otherwise than on the first.
    private bool BeginsHead(LooseLine line) =>
        line.IsText && line.Words.Any(word => word.Key.StartsWith("项目", StringComparison.Ordinal)) && line.Words.Count(word => keys.Contains(word.Key)) > 1;

    private LooseLine Rest(LooseLine line) => new([.. line.Words.Where(word => !IsOfHeader(word))]);

    // The columns are numbered from one on; another number is that of the first line behind the header.
    private bool IsOfHeader(SourceCell word)
    {
        inHeader = word.IsText ? keys.Contains(word.Key) && !IsFragment(word.Key) : inHeader && word.Amount.IsWhole && word.Amount.Value == columns + 1;
        columns = !inHeader ? 0 : word.IsText ? columns : columns + 1;
        return inHeader;
    }

    // 拨款, the rest of a wrapped head, is the rest of wrapped labels too.
    private static bool IsFragment(string key) => key.Length <= LongestFragment && !HeadWords.Contains(key);
}
