using System.Collections.Frozen;
using static FinalAccounts.Narrative.ClaimAspect;
using static FinalAccounts.Narrative.MeasureKind;

namespace FinalAccounts.Narrative;

/// <summary>
/// The grammar of the prose as data: the frames in which reports of all provinces print their numbers. The longest cue that ends
/// right before the number decides; an amount without a cue is this year's amount of what stands before it.
/// </summary>
internal static class Frames
{
    /// <summary>The frames by the character with which their cues end, the longest cue first.</summary>
    private static readonly FrozenDictionary<char, Frame[]> ByEnd = Build()
        .GroupBy(frame => frame.Cue[^1])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(frame => frame.Cue.Length).ToArray());

    /// <summary>The frame whose cue ends a text, or null.</summary>
    public static Frame? Match(ReadOnlySpan<char> lead, MeasureKind kind)
    {
        if (lead.IsEmpty || !ByEnd.TryGetValue(lead[^1], out var frames))
        {
            return null;
        }

        foreach (var frame in frames)
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
        foreach (var word in (string[])["增加", "增长", "上升", "提高", "增加额", "增长额", "增加数", "多", "多支出", "增支", "超支", "增收", "增", "新增", "净增加", "追加", "超出"])
        {
            yield return new(word, Money, Change);
            yield return new(word, Percent, ChangeRate);
        }

        foreach (var word in (string[])["减少", "下降", "降低", "少", "少支出", "减少额", "减少数", "下降额", "减支", "减收", "缩减", "压减", "压缩", "节约", "节支", "减", "降", "净减少"])
        {
            yield return new(word, Money, Change, -1);
            yield return new(word, Percent, ChangeRate, -1);
        }

        foreach (var word in (string[])["增幅", "增长率", "增加率", "增长幅度", "增加幅度", "上升幅度", "涨幅", "增长比例", "增加比例"])
        {
            yield return new(word, Percent, ChangeRate);
        }

        foreach (var word in (string[])["降幅", "下降幅度", "下降率", "减少率", "降低率", "减少幅度", "降低幅度", "减幅", "下降比例", "减少比例"])
        {
            yield return new(word, Percent, ChangeRate, -1);
        }

        // A minus may be printed or left out: the amounts beside it say which way.
        foreach (var word in (string[])["增减率", "增减幅度", "增减幅", "变动率", "变动幅度", "增减变动率", "增减变动幅度", "变化率", "变化幅度"])
        {
            yield return new(word, Percent, ChangeRate, 0);
        }

        // 预决算差异率 is by its definition printed with its sign.
        yield return new("预决算差异率", Percent, BudgetDifferenceRate);
        yield return new("差异率", Percent, BudgetDifferenceRate, 0);
        yield return new("预决算偏差率", Percent, BudgetDifferenceRate, 0);

        foreach (var word in (string[])["差值", "差额", "相差", "差异额", "差异", "预决算差异", "预决算差额"])
        {
            yield return new(word, Money, BudgetDifference, 0);
        }

        foreach (var suffix in (string[])["", "数", "安排", "数安排", "安排数", "总额", "批复数", "资金", "合计", "数合计", "金额", "指标"])
        {
            yield return new("年初预算" + suffix, Money, OpeningBudget);
            yield return new("年初部门预算" + suffix, Money, OpeningBudget);
            yield return new("全年预算" + suffix, Money, AdjustedBudget);
            yield return new("调整预算" + suffix, Money, AdjustedBudget);
            yield return new("调整后预算" + suffix, Money, AdjustedBudget);
            yield return new("变更后预算" + suffix, Money, AdjustedBudget);
            yield return new("最终预算" + suffix, Money, AdjustedBudget);
            yield return new("预算调整" + suffix, Money, AdjustedBudget);
            yield return new("年初单位预算" + suffix, Money, OpeningBudget);
            yield return new("年初支出预算" + suffix, Money, OpeningBudget);
            yield return new("年初批复预算" + suffix, Money, OpeningBudget);
            yield return new("年度预算" + suffix, Money, Budget);
            yield return new("预算" + suffix, Money, Budget);
        }

        foreach (var word in (string[])["年初预算支出", "年初预算收入", "年初预算安排支出", "年初预算支出数", "年初安排预算", "年初安排"])
        {
            yield return new(word, Money, OpeningBudget);
        }

        foreach (var word in (string[])["决算数", "决算", "决算支出", "实际支出", "决算金额", "决算支出数", "实际支出数", "决算数合计", "实际执行", "实际完成", "执行数", "全年执行数", "决算合计", "实际执行数", "全年支出"])
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
