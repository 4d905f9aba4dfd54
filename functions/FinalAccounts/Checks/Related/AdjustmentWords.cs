using System.Buffers;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Related;

/// <summary>Words by which the prose says that figures of two years lawfully do not meet: corrected accounts, reorganisations, another scope.</summary>
internal static class AdjustmentWords
{
    private static readonly string[] Words =
    [
        "账务调整", "调账", "会计差错", "差错更正", "追溯调整", "以前年度盈余调整", "年初数调整", "调整年初", "年初结转和结余调整",
        "机构改革", "职能划转", "职责划转", "人员划转", "划转", "撤并", "隶属关系", "统计口径", "口径调整", "口径变化",
    ];

    private static readonly SearchValues<string> Any = SearchValues.Create(Words, StringComparison.Ordinal);

    /// <summary>The first such word in the explanations; null when there is none. What a department does and what words mean explains nothing.</summary>
    public static string? In(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs)
        {
            if (!paragraph.IsHeading
                && paragraph.Section is >= ProseSection.Totals and <= ProseSection.Assets
                && paragraph.Text.AsSpan().ContainsAny(Any))
            {
                return Words.First(word => paragraph.Text.Contains(word, StringComparison.Ordinal));
            }
        }

        return null;
    }
}
