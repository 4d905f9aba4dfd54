using System.Buffers;
using System.Collections.Frozen;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Recognises the titles of statements, whatever number, year or department stands before them.</summary>
internal static class StatementTitle
{
    private const int LongestTitle = 80;

    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789一二三四五六七八九十-.、:,()第附件表续");

    // Dots and the page's number behind a title in the contents list.
    private const string Leaders = ".…·-—_ 0123456789";

    private static readonly SearchValues<char> FormDigits = SearchValues.Create("0123456789-");

    private static readonly FrozenDictionary<string, StatementForm> ByTitle = StatementForms.All
        .SelectMany(form => form.Titles.Select(title => (title, form)))
        .ToFrozenDictionary(pair => pair.title, pair => pair.form, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, StatementForm>.AlternateLookup<ReadOnlySpan<char>> ByEnd = ByTitle.GetAlternateLookup<ReadOnlySpan<char>>();

    // What may end the words before a title: a department's name, a year. 项目支出决算表 is none of ours, 某局支出决算表 is.
    private static readonly string[] PrefixEndings =
    [
        "年度", "年", "部门", "单位", "局", "厅", "委", "会", "办", "室", "院", "校", "学", "中心", "站", "处", "队", "所", "馆", "部", "署", "司", "联", "场", "台", "园",
        "政府", "社", "团", "镇", "乡", "县", "市", "区", "旗", "街道", "本级", "汇总", "机关", "海关", "公司", "集团", "基地", "(本级)", "(汇总)", "(机关)", "(部门)", "(单位)",
    ];

    // Words of a title's first half, where the line breaks within it.
    private static readonly string[] TitleWords = ["财政拨款", "预算", "基金", "资本", "收入", "支出", "经费", "项目", "专户"];

    /// <summary>The form whose title the text is, or null.</summary>
    /// <param name="canonical">A row's text in canonical spelling.</param>
    public static StatementForm? Find(string canonical)
    {
        if (canonical.Length is < 4 or > LongestTitle || !canonical.Contains('表', StringComparison.Ordinal))
        {
            return null;
        }

        var text = Core(canonical);
        if (ByTitle.TryGetValue(text, out var exact))
        {
            return exact;
        }

        if (IsThreePublic(text))
        {
            return StatementForms.Of(StatementId.T09);
        }

        // The longest title that ends the text, if what stands before it may stand before a title.
        for (var start = 1; start + 4 <= text.Length; start++)
        {
            if (ByEnd.TryGetValue(text.AsSpan(start), out var form))
            {
                return IsPrefix(text.AsSpan(0, start)) ? form : null;
            }
        }

        return null;
    }

    /// <summary>The first row that holds the title of each statement, be it with the page number of a contents list.</summary>
    /// <param name="rows">The rows.</param>
    public static Dictionary<StatementId, SourceRow> Named(IEnumerable<SourceRow> rows)
    {
        Dictionary<StatementId, SourceRow> named = [];
        foreach (var row in rows)
        {
            if (row.OnlyCell is { Text.Length: <= LongestTitle } only && Find(only.Key.AsSpan().TrimEnd(Leaders).ToString()) is { } form)
            {
                named.TryAdd(form.Id, row);
            }
        }

        return named;
    }

    // What is printed together with 三公 (会议费, 培训费, 机关运行经费) differs from province to province, and so does the title.
    private static bool IsThreePublic(string text) =>
        text.Contains("三公经费", StringComparison.Ordinal)
        && !text.Contains('见', StringComparison.Ordinal)
        && (text.EndsWith("决算表", StringComparison.Ordinal) || text.EndsWith("支出表", StringComparison.Ordinal)
            || text.EndsWith("情况表", StringComparison.Ordinal) || text.EndsWith("统计表", StringComparison.Ordinal));

    /// <summary>True for a short text that names a table, known or not.</summary>
    public static bool NamesTable(string canonical) =>
        canonical.Length is >= 4 and <= 50 && Core(canonical) is { Length: >= 3 } title && title.EndsWith('表')
        && !canonical.Contains('。', StringComparison.Ordinal) && !canonical.StartsWith('注');

    /// <summary>True when the text says that a table goes on from the page before.</summary>
    public static bool IsContinuation(string canonical) => canonical.Contains("(续", StringComparison.Ordinal) || canonical.EndsWith('续')
        || canonical.EndsWith("续表", StringComparison.Ordinal) || canonical.StartsWith('续');

    /// <summary>True when a line may be the first half of a title that was broken in two.</summary>
    /// <param name="canonical">The line.</param>
    public static bool MayBegin(string canonical) =>
        canonical.Length is >= 4 and <= 40 && !NamesTable(canonical) && canonical.IndexOfAny(['。', ':', ';']) < 0
        && !char.IsAsciiDigit(canonical[^1]) && !canonical.EndsWith('计') && !canonical.EndsWith("结余", StringComparison.Ordinal)
        && TitleWords.Any(word => canonical.Contains(word, StringComparison.Ordinal));

    /// <summary>The title without number, form number, brackets after it, 续, 明细.</summary>
    private static string Core(string canonical)
    {
        var text = LabelText.WithoutNumber(WithoutFormNumber(canonical));
        for (var open = text.LastIndexOf('('); open > 3 && text.EndsWith(')') && text.AsSpan(0, open).EndsWith("表"); open = text.LastIndexOf('('))
        {
            text = text[..open];
        }

        text = text.EndsWith("表续表", StringComparison.Ordinal) ? text[..^2]
            : text.EndsWith("表续", StringComparison.Ordinal) ? text[..^1]
            : text.EndsWith("续表", StringComparison.Ordinal) ? text[..^2] + "表"
            : text;
        return text.EndsWith("明细表", StringComparison.Ordinal) ? text[..^3] + "表" : text;
    }

    // 公开03表 and 财决公开03表 before or behind the title.
    private static string WithoutFormNumber(string text)
    {
        var start = text.IndexOf("公开", StringComparison.Ordinal);
        if (start < 0 || start + 2 >= text.Length || !char.IsAsciiDigit(text[start + 2]))
        {
            return text;
        }

        var end = start + 2 + text.AsSpan(start + 2).IndexOfAnyExcept(FormDigits);
        end = end < start + 2 ? text.Length : text[end] == '表' ? end + 1 : end;
        var before = text[..start];
        before = before.EndsWith("财决", StringComparison.Ordinal) ? before[..^2] : before;
        return before.Length == 0 ? text[end..].TrimStart(':', '、', ')') : end == text.Length ? before.TrimEnd(':', '、', '(') : text;
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        if (prefix.IndexOfAnyExcept(Numbering) < 0)
        {
            return true;
        }

        foreach (var ending in PrefixEndings)
        {
            if (prefix.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
