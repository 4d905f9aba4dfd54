using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>What the words before a number make of it.</summary>
/// <param name="Aspect">What the number is.</param>
/// <param name="Sign">-1 when the words mean less.</param>
/// <param name="Cue">How many characters at the end of the words said so.</param>
/// <param name="Base">What a share is a share of; null where the words do not say.</param>
internal sealed partial record Interpretation(ClaimAspect Aspect, int Sign, int Cue, string? Base = null)
{
    /// <summary>The interpretation of a number, or null when no frame fits.</summary>
    /// <param name="lead">The compact words before it, fillers removed.</param>
    /// <param name="measure">The number.</param>
    /// <param name="section">The section.</param>
    public static Interpretation? Of(string lead, Measure measure, ProseSection section)
    {
        if (measure.IsPercent || !measure.HasUnit)
        {
            if (Share().Match(lead) is { Success: true } share)
            {
                return new(ClaimAspect.Share, 1, share.Length, share.Groups[1].Value);
            }

            if (Completion().Match(lead) is { Success: true } completion)
            {
                return new(ClaimAspect.CompletionRate, 1, completion.Length);
            }
        }

        if (measure.IsPercent)
        {
            return ByFrame(lead, MeasureKind.Percent);
        }

        // 增加（减少） is a template that nobody filled in: the number has no direction.
        if (Residue().IsMatch(lead))
        {
            return null;
        }

        if (measure.IsMoney)
        {
            return ByFrame(lead, MeasureKind.Money) ?? new(ClaimAspect.Amount, 1, 0);
        }

        if (!measure.HasUnit)
        {
            return ByFrame(lead, MeasureKind.Money);
        }

        if (measure.Unit.Symbol == "分")
        {
            return section is ProseSection.Performance or ProseSection.Evaluation ? ByFrame(lead, MeasureKind.Points) : null;
        }

        return section is ProseSection.Units or ProseSection.ThreePublic or ProseSection.Assets or ProseSection.Performance or ProseSection.Evaluation
            ? new(ClaimAspect.Count, 1, 0)
            : null;
    }

    private static Interpretation? ByFrame(string lead, MeasureKind kind) =>
        Frames.Match(lead, kind) is { } frame ? new(frame.Aspect, frame.Sign, frame.Cue.Length) : null;

    [GeneratedRegex("占(?:比(?:例|重)?)?([^，。；：占]*?)的?(?:比重|比例|比)?$")]
    private static partial Regex Share();

    [GeneratedRegex("完成(?:了)?(?:年初|全年|调整后?|本年|年度|部门|支出)*预算(?:数|金额)?的?(?:比例|比率)?$|(?:预算)?完成率$")]
    private static partial Regex Completion();

    [GeneratedRegex("(?:增加|增长|减少|下降)[（/](?:增加|增长|减少|下降)）?$")]
    private static partial Regex Residue();
}
