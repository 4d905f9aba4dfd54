using System.Collections.Frozen;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Recognises the titles of statements, whatever number, year or department stands before them.</summary>
internal static class StatementTitle
{
    private const int LongestTitle = 80;

    private static readonly FrozenDictionary<string, StatementForm> ByTitle = StatementForms.All
        .SelectMany(form => form.Titles.Select(title => (title, form)))
        .ToFrozenDictionary(pair => pair.title, pair => pair.form);

    // What may end the words before a title: a department's name, a year. 项目支出决算表 is none of ours, 某局支出决算表 is.
    private static readonly string[] PrefixEndings =
    [
        "年度", "年", "部门", "单位", "局", "厅", "委", "委员会", "办", "办公室", "院", "校", "学校", "大学", "中心", "站", "处", "队", "所", "馆",
        "政府", "社", "团", "镇", "乡", "街道", "法院", "检察院", "联合会", "工会", "协会", "(本级)", "本级", "(汇总)", "汇总", "机关", "公司", "园", "党校", "总队", "支队",
    ];

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
            if (ByTitle.TryGetValue(text[start..], out var form))
            {
                return IsPrefix(text.AsSpan(0, start)) ? form : null;
            }
        }

        return null;
    }

    // What is printed together with 三公 (会议费, 培训费, 机关运行经费) differs from province to province, and so does the title.
    private static bool IsThreePublic(string text) =>
        text.Contains("三公经费", StringComparison.Ordinal)
        && !text.Contains('见', StringComparison.Ordinal)
        && (text.EndsWith("决算表", StringComparison.Ordinal) || text.EndsWith("支出表", StringComparison.Ordinal)
            || text.EndsWith("情况表", StringComparison.Ordinal) || text.EndsWith("统计表", StringComparison.Ordinal));

    /// <summary>True for a short text that names a table, known or not.</summary>
    public static bool NamesTable(string canonical) =>
        canonical.Length is >= 4 and <= 50 && Core(canonical).EndsWith('表') && !canonical.Contains('。', StringComparison.Ordinal)
        && !canonical.StartsWith('注') && !canonical.StartsWith("公开", StringComparison.Ordinal)
        && !canonical.StartsWith("财决", StringComparison.Ordinal);

    /// <summary>True when the text says that a table goes on from the page before.</summary>
    public static bool IsContinuation(string canonical) =>
        canonical.Contains("(续", StringComparison.Ordinal) || canonical.EndsWith("续表", StringComparison.Ordinal) || canonical.StartsWith("续表", StringComparison.Ordinal);

    /// <summary>The title without number, form number, brackets after it, 明细.</summary>
    private static string Core(string canonical)
    {
        var text = canonical;
        if (text.StartsWith('附'))
        {
            text = text[1..].TrimStart('件', '表');
        }

        text = LabelText.WithoutNumber(text);
        if (text.StartsWith('表') && text.Length > 2)
        {
            text = WithoutTableNumber(text);
        }

        text = LabelText.WithoutNumber(text);
        for (var open = text.LastIndexOf('('); open > 3 && text.EndsWith(')') && text.AsSpan(0, open).EndsWith("表"); open = text.LastIndexOf('('))
        {
            text = text[..open];
        }

        text = text.EndsWith("续表", StringComparison.Ordinal) ? text[..^2] + "表" : text;
        return text.EndsWith("明细表", StringComparison.Ordinal) ? text[..^3] + "表" : text;
    }

    // 表5一般公共预算…: the digit is the number, 一 is not; 表五：… is a number because of its colon.
    private static string WithoutTableNumber(string text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        if (end == 1)
        {
            while (end < text.Length && LabelText.IsChineseNumeral(text[end]))
            {
                end++;
            }

            end = end < text.Length && text[end] is ':' or '、' or '.' or ',' ? end : 1;
        }

        return end > 1 ? text[end..].TrimStart(':', '、', '.', ',') : text;
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
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
