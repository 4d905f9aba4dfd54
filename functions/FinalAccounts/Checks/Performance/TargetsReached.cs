using FinalAccounts.Checks.Claims;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>All targets are not reached when projects score poorly or were hardly executed.</summary>
internal sealed class TargetsReached() : ProseRule(
    "performance-targets",
    new("“全部完成”与得分、执行率", "“All targets reached” against scores and execution"),
    new("称绩效目标全部完成时，不应有“中”“差”等级或执行率过低的项目", "“all targets reached” goes with no project graded 中 or 差, or hardly executed"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var boast = report.Prose.Paragraphs.FirstOrDefault(paragraph =>
            paragraph.Section == ProseSection.Performance && Claims(paragraph.Compact.Value));
        if (boast is null)
        {
            yield break;
        }

        var poor = report.Performance.Scores.Where(score => score.Score.Value < 80m).Select(score => score.Score).ToList();
        var unspent = report.Claims.Where(claim =>
            claim is { Section: ProseSection.Evaluation, Aspect: ClaimAspect.Rate, Value: < 50m } && claim.Sentence.Contains("执行率", StringComparison.Ordinal)).ToList();
        if (poor.Count == 0 && unspent.Count == 0)
        {
            yield break;
        }

        List<string> zh = [.. poor.Select(score => $"“{score.Subject}”得 {score.Printed} 分（{Grades.Of(score.Value!.Value)}）"), .. unspent.Select(rate => $"附件所评项目预算执行率 {rate.Printed}%")];
        List<string> en = [.. poor.Select(score => $"“{score.Subject}” scores {score.Printed} ({Grades.Of(score.Value!.Value)})"), .. unspent.Select(rate => $"the evaluated project spent {rate.Printed} % of its budget")];
        Place place = boast.Place;
        yield return Report(
            $"文字称绩效目标全部完成、达到预期，而{string.Join("，", zh)}。请据实改写。",
            $"The prose says that all targets were reached, but {string.Join(", ", en)}. Say what was reached.",
            [.. poor, .. unspent]) with
        { Place = place };
    }

    private static bool Claims(string text) =>
        text.Contains("目标", StringComparison.Ordinal)
        && ((text.Contains("全部", StringComparison.Ordinal) && text.Contains("完成", StringComparison.Ordinal))
            || text.Contains("均达到", StringComparison.Ordinal) || text.Contains("都达到", StringComparison.Ordinal));
}
