using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>What the words before a number make of it.</summary>
/// <param name="Aspect">What the number is.</param>
/// <param name="Sign">-1 when the words mean less, 0 when they do not say.</param>
/// <param name="Cue">How many characters at the end of the words said so.</param>
/// <param name="Base">What a share is a share of, or of which budget a completion is; null where the words do not say.</param>
internal sealed partial record Interpretation(ClaimAspect Aspect, int Sign, int Cue, string? Base = null)
{
    /// <summary>The interpretation of a number, or null when no frame fits.</summary>
    /// <param name="lead">The compact words before it, fillers removed.</param>
    /// <param name="measure">The number.</param>
    /// <param name="section">The section.</param>
    /// <param name="fiscalYear">The report's year, by which last year is known where the prose names it.</param>
    public static Interpretation? Of(string lead, Measure measure, ProseSection section, int fiscalYear)
    {
        // 较2023年度决算（1180 万元）增加: as without the parenthesis.
        if (lead.EndsWith('（') && YearComparison.Last(lead.AsSpan(0, lead.Length - 1)) is { } with && with.End == lead.Length - 1)
        {
            return Of(lead[..^1], measure, section, fiscalYear) is { } open ? open with { Cue = open.Cue + 1 } : null;
        }

        if (measure.IsPercent || !measure.HasUnit)
        {
            var assessed = section is ProseSection.Performance or ProseSection.Evaluation && lead.EndsWith("执行率", StringComparison.Ordinal);
            if (!assessed && Completion().Match(lead) is { Success: true } completion)
            {
                return new(ClaimAspect.CompletionRate, 1, completion.Length, completion.Groups["b"].Value);
            }

            if (Share().Match(lead) is { Success: true } share)
            {
                return new(ClaimAspect.Share, 1, share.Length, share.Groups[1].Value);
            }
        }

        // 增加（减少） is a template that nobody filled in: the number has no direction.
        if (Residue().IsMatch(lead))
        {
            return null;
        }

        if (measure.IsPercent)
        {
            return ByFrame(lead, MeasureKind.Percent);
        }

        if (measure.IsMoney)
        {
            // 决算数大于预算数 50 万元: by so much.
            if (ThanBudget().Match(lead) is { Success: true } than)
            {
                return new(ClaimAspect.BudgetDifference, than.Groups["less"].Success ? -1 : 1, than.Length);
            }

            return Level().Match(lead) is { Success: true } level
                ? new(ClaimAspect.Amount, 1, level.Length)
                : OfLastYear(lead, fiscalYear) ?? ByFrame(lead, MeasureKind.Money) ?? new(ClaimAspect.Amount, 1, 0);
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
            && measure.Unit.Symbol != "个百分点"
            ? new(ClaimAspect.Count, 1, 0)
            : null;
    }

    // 比全年预算 18 万元减少: the word of comparison names nothing.
    private static Interpretation? ByFrame(string lead, MeasureKind kind) => Frames.Match(lead, kind) is not { } frame ? null
        : new(frame.Aspect, frame.Sign, frame.Cue.Length + (frame.Aspect is ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget && lead.Length > frame.Cue.Length && lead[^(frame.Cue.Length + 1)] is '比' or '较' or '与' ? 1 : 0));

    // 上年决算数 100 万元, 2023年度支出决算 100 万元, 比上年 100 万元减少 2 万元: last year's amount as printed.
    private static Interpretation? OfLastYear(string lead, int fiscalYear)
    {
        if (PriorAtEnd().Match(lead) is { Success: true } end && IsLast(end))
        {
            return new(ClaimAspect.PriorAmount, 1, end.Length);
        }

        return PriorAtStart().Match(lead) is { Success: true } start && IsLast(start) && !Budgets().Replace(lead, "").Contains("预算", StringComparison.Ordinal)
            ? new(ClaimAspect.PriorAmount, 1, 0)
            : null;

        bool IsLast(Match match) => !match.Groups["y"].Success
            || int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) == fiscalYear - 1;
    }

    /// <summary>True when the words before a number hold something against last year's and go on behind it: 比2023年度“三公”经费支出 16 万元减少 2 万元.</summary>
    /// <param name="lead">The words before the number, from the beginning of the sentence.</param>
    /// <param name="after">The text behind it.</param>
    /// <param name="fiscalYear">The report's year.</param>
    public static bool IsOfLastYear(string lead, ReadOnlySpan<char> after, int fiscalYear) =>
        HeldAgainst().Match(lead) is { Success: true } match && Moved().IsMatch(after)
        && (!match.Groups["y"].Success || int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) == fiscalYear - 1);

    [GeneratedRegex("[比较](?:上一?年度?|去年|(?<y>20\\d\\d)年度?)(?:(?!预算)[^，。；：\\d]){0,30}$")]
    private static partial Regex HeldAgainst();

    [GeneratedRegex("^，?(?:相比)?，?(?:增加|减少|增长|下降|降低|上升|提高)")]
    private static partial Regex Moved();

    [GeneratedRegex("占(?:比(?:例|重)?)?([^，。；：占]*?)的?(?:比重|比例|比)?$|(?<=^|[，、；：（])比重$")]
    private static partial Regex Share();

    [GeneratedRegex("(?:完成了?|[为占达是]|相当于)(?<b>(?:年初|全年|年度|调整后?|变更后?|本年度?|当年|部门|单位|支出|收入|财政拨款|批复)*)预算(?:安排)?(?:数|金额|总额|指标)?的?(?:比例|比率)?$|(?<b>(?:年初|全年|调整后?)?)(?:预算)?(?:完成|执行)(?:率|比例|进度)$|^的(?:比例)?$")]
    private static partial Regex Completion();

    [GeneratedRegex("(?:增加|增长|减少|下降|上升|降低)[（/、](?:增加|增长|减少|下降|上升|降低)）?$|减增加$|增减少$|增长下降$|增加减少$")]
    private static partial Regex Residue();

    [GeneratedRegex("(?:(?:大于|高于|超过|超出|多于)|(?<less>小于|低于|少于))(?:年初|全年|年度|调整后?|本年|部门|单位|支出)*预算(?:安排)?数?$")]
    private static partial Regex ThanBudget();

    // 减少至 0 万元: what it fell to, not by what.
    [GeneratedRegex("(?:增加|减少|上升|下降|降低|增长|提高|压减|压缩)[到至]$|[增降升]至$")]
    private static partial Regex Level();

    [GeneratedRegex(@"[比较与]?(?:上一?年度?|去年|(?<y>20\d\d)年度?)(?:同期)?(?:财政拨款)?(?:收入|支出)?(?:决算数?|决算支出|执行数|实际支出数?|支出数?|数)$|[比较与](?:上一?年度?|去年|(?<y>20\d\d)年度?)(?:同期)?的?$|(?<=^|[，；：。（])(?:上一?年度?|去年)$")]
    private static partial Regex PriorAtEnd();

    // Whose money it is, and no budget to compare with.
    [GeneratedRegex("(?:一般公共|政府性基金|国有资本经营)预算")]
    private static partial Regex Budgets();

    [GeneratedRegex(@"(?:^|[，；：。])(?:其中：?)?(?:上一?年度?|去年|(?<y>20\d\d)年度?)(?!度?(?:[末底]|结转|结余))[^，；：。与比较]{2,30}$")]
    private static partial Regex PriorAtStart();
}
