using static FinalAccounts.Narrative.ClaimAspect;
using static FinalAccounts.Narrative.MeasureKind;

namespace FinalAccounts.Narrative;

/// <summary>
/// The grammar of the prose as data: the frames in which reports of all provinces print their numbers. The longest cue that ends
/// right before the number decides; an amount without a cue is this year's amount of what stands before it.
/// </summary>
internal static class Frames
{
    /// <summary>All frames, the longest cue first.</summary>
    private static readonly Frame[] All = [.. Build().OrderByDescending(frame => frame.Cue.Length)];

    /// <summary>The frame whose cue ends a text, or null.</summary>
    public static Frame? Match(ReadOnlySpan<char> lead, MeasureKind kind)
    {
        foreach (var frame in All)
        {
            if (frame.Kind == kind && lead.EndsWith(frame.Cue, StringComparison.Ordinal))
            {
                return frame;
            }
        }

        return null;
    }

    private static IEnumerable<Frame> Build()
    {
        foreach (var word in (string[])["增加", "增长", "上升", "提高", "增加额", "增长额", "多", "增支", "超支", "增"])
        {
            yield return new(word, Money, Change);
            yield return new(word, Percent, ChangeRate);
        }

        foreach (var word in (string[])["减少", "下降", "降低", "少", "减少额", "减支", "缩减", "压减", "减", "降"])
        {
            yield return new(word, Money, Change, -1);
            yield return new(word, Percent, ChangeRate, -1);
        }

        yield return new("增幅", Percent, ChangeRate);
        yield return new("增长率", Percent, ChangeRate);
        yield return new("增长幅度", Percent, ChangeRate);
        yield return new("降幅", Percent, ChangeRate, -1);
        yield return new("下降幅度", Percent, ChangeRate, -1);

        foreach (var suffix in (string[])["", "数", "安排", "数安排", "安排数", "总额", "批复数", "资金", "合计", "数合计"])
        {
            yield return new("年初预算" + suffix, Money, OpeningBudget);
            yield return new("年初部门预算" + suffix, Money, OpeningBudget);
            yield return new("全年预算" + suffix, Money, AdjustedBudget);
            yield return new("调整预算" + suffix, Money, AdjustedBudget);
            yield return new("调整后预算" + suffix, Money, AdjustedBudget);
            yield return new("年度预算" + suffix, Money, Budget);
            yield return new("预算" + suffix, Money, Budget);
        }

        foreach (var word in (string[])["决算数", "决算", "决算支出", "实际支出", "决算金额", "实际支出数", "决算数合计"])
        {
            yield return new(word, Money, Final);
        }

        foreach (var word in (string[])["上年决算数", "上年度决算数", "上年数", "上年支出", "上年度支出", "去年决算数"])
        {
            yield return new(word, Money, PriorAmount);
        }

        foreach (var word in (string[])["得分", "得满分", "评分", "平均分", "平均得分", "总分", "综合得分", "评价得分", "自评得分", "绩效自评得分", "绩效评价得分", "绩效自评平均分", "得"])
        {
            yield return new(word, Points, Score);
        }

        foreach (var word in (string[])["分值", "分值共", "分值总分", "满分", "权重"])
        {
            yield return new(word, Points, Weight);
        }

        foreach (var word in (string[])["执行率", "得分率", "节约率", "达标率", "完成率", "及时率", "满意度", "合格率"])
        {
            yield return new(word, Percent, Rate);
        }
    }
}
