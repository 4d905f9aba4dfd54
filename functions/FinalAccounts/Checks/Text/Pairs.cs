using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Text;

/// <summary>Quotation marks and brackets come in pairs. They are counted in the text as printed: a straight quote may open or close.</summary>
internal sealed partial class Pairs() : ProseRule(
    "text-pairs",
    new("引号与括号成对", "Pairs of quotation marks and brackets"),
    new("引号、书名号、括号左右成对", "quotation marks and brackets come in pairs"),
    Severity.Info,
    FindingCategory.Presentation)
{
    // Places that a message names; the rest is counted.
    private const int Shown = 5;

    // So many in one report are not slips: the text was broken up on its way here.
    private const int Flood = 12;

    private static readonly (string Open, string Close, string Name)[] Kinds = [("（(", "）)", "（）"), ("“", "”", "“”"), ("《", "》", "《》"), ("【", "】", "【】")];

    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Kinds.SelectMany(kind => kind.Open + kind.Close)]);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var paragraphs = report.Prose.Paragraphs;
        var odd = new List<(string Name, ProseParagraph Paragraph)>();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            // Whole sentences only, and only where what is missing does not stand in a neighbour: then the text was cut there.
            if (paragraphs[i].Section is not (ProseSection.Contents or ProseSection.Tables) && EndsSentence(paragraphs[i].Text) && paragraphs[i].Text.AsSpan().ContainsAny(Marks))
            {
                odd.AddRange(Kinds.Where(kind => Balance(paragraphs[i], kind) is var balance and not 0
                    && Balance(Neighbour(i - 1), kind) != -balance && Balance(Neighbour(i + 1), kind) != -balance).Select(kind => (kind.Name, paragraphs[i])));
            }
        }

        if (odd.Count is > 0 and <= Flood)
        {
            yield return Report(
                $"有 {odd.Count} 处引号或括号不成对：{string.Join("；", odd.Take(Shown).Select(one => $"{one.Name}（{one.Paragraph.Place.Describe().Zh}“{Begin(one.Paragraph)}”）"))}{(odd.Count > Shown ? "；……" : "")}。请补全或删去。",
                $"{odd.Count} quotation marks or brackets have no partner: {string.Join("; ", odd.Take(Shown).Select(one => $"{one.Name} ({one.Paragraph.Place.Describe().En} “{Begin(one.Paragraph)}”)"))}{(odd.Count > Shown ? "; …" : "")}. Complete or remove them.",
                odd[0].Paragraph.Place);
        }

        ProseParagraph? Neighbour(int i) => i >= 0 && i < paragraphs.Length ? paragraphs[i] : null;
    }

    // The punctuation of a sentence's end, perhaps with a closing mark behind it.
    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        text = text.Length > 0 && text[^1] is '”' or '）' or '》' or ')' ? text[..^1].TrimEnd() : text;
        return text.Length > 0 && text[^1] is '。' or '；' or '：' or '？' or '！';
    }

    private static int Balance(ProseParagraph? paragraph, (string Open, string Close, string Name) kind)
    {
        if (paragraph is null)
        {
            return 0;
        }

        // 1）, a）: a closing bracket behind the number of an item has no partner. A straight quote stands for whichever is missing.
        var text = paragraph.Text.AsSpan();
        var closing = Count(text, kind.Close);
        var balance = Count(text, kind.Open) - closing + (closing > 0 && kind.Close.Contains('）', StringComparison.Ordinal) ? Item().Count(text) : 0);
        return kind.Open == "“" && text.Contains('"') && (Math.Abs(balance) + text.Count('"')) % 2 == 0 ? 0 : balance;
    }

    private static int Count(ReadOnlySpan<char> text, string characters)
    {
        var count = 0;
        foreach (var c in characters)
        {
            count += text.Count(c);
        }

        return count;
    }

    private static string Begin(ProseParagraph paragraph) => paragraph.Text.Trim() is { Length: > 16 } text ? text[..16] + "…" : paragraph.Text.Trim();

    [GeneratedRegex(@"(?:^|(?<=[\s。；，：、]))[0-9０-９一二三四五六七八九十A-Za-z]{1,3}[)）]")]
    private static partial Regex Item();
}
