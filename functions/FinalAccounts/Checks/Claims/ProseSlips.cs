using System.Text.RegularExpressions;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>Words that cannot stand together: 支出收入 before an amount, 减少为 … 与上年持平, 大小于, 减少 -1 万元.</summary>
internal sealed partial class ProseSlips() : ProseRule(
    "prose-slips",
    new("用词自相矛盾", "Words that contradict each other"),
    new("金额前后的用词不自相矛盾", "the words around an amount do not contradict each other"),
    Severity.Warning,
    FindingCategory.Presentation)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section is not (ProseSection.Contents or ProseSection.Overview
            or ProseSection.Terms or ProseSection.Tables or ProseSection.Evaluation)))
        {
            foreach (Match match in Slip().Matches(paragraph.Compact.Value))
            {
                yield return Report(
                    $"“{match.Value}”用词自相矛盾：{Advice(match).Zh}",
                    $"“{match.Value}” contradicts itself: {Advice(match).En}",
                    paragraph.PlaceAt(paragraph.Compact.Original(match.Index)));
            }
        }
    }

    private static BilingualText Advice(Match match) =>
        match.Groups["flat"].Success ? new("既说增减，又说持平。请留其一。", "it speaks of a change and of none. Keep one.")
        : match.Groups["both"].Success ? new("既是支出又是收入。请改为其一。", "expenditure and income at once. Keep one.")
        : match.Groups["twice"].Success ? new("“减少”“下降”已表示负数，后面的数不应再带负号。请删去其一。", "the word says that it fell, the minus says so again. Keep one.")
        : new("大于、小于、等于只能选一个。请更正。", "larger, smaller or equal: keep one.");

    [GeneratedRegex(@"(?<flat>(?:增加|减少|上升|下降|降低|增长)[为到至][\d,.]+(?:万元|元)，(?:决算数?|支出)?[与和同比较][^，。；]{2,16}?(?:持平|一致|相同))|(?<both>(?<!收入|、)支出收入(?=[\d为]))|(?<twice>(?:减少|下降|降低)了?-\d[\d,.]*(?:万元|元|%)(?:，(?:减少|下降|降低)了?-\d[\d,.]*%)?)|大小于|小大于|大于小于|小于大于|高低于")]
    private static partial Regex Slip();
}
