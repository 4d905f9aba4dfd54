using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>The average score is the average of the listed scores, and its grade the grade of that.</summary>
internal sealed class ProjectAverage() : ProseRule(
    "performance-average",
    new("自评平均分", "Average score"),
    new("平均分 = 各项目得分之和 ÷ 项目数", "average = sum of the scores ÷ projects"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var scores = report.Performance.Scores;
        var average = report.Claims.FirstOrDefault(claim =>
            claim is { Section: ProseSection.Performance, Aspect: ClaimAspect.Score, Value: not null } && claim.Sentence.Contains("平均", StringComparison.Ordinal));
        if (average is null || scores.Length < 2 || !IsComplete(report, average, scores.Length))
        {
            yield break;
        }

        var sum = scores.Sum(score => score.Score.Value!.Value);
        var slack = PointSlack(scores.Select(score => score.Score));
        var mean = sum / scores.Length;
        if (new Interval(mean - slack, mean + slack).Meets(average.Interval))
        {
            yield break;
        }

        var repeats = report.Claims.Where(claim =>
            claim is { Section: ProseSection.Performance, Aspect: ClaimAspect.Score } && !ReferenceEquals(claim, average) && claim.Value == average.Value
            && !scores.Any(score => ReferenceEquals(score.Score, claim))).ToList();
        var also = repeats.Count > 0 ? $"（另有 {repeats.Count} 处写作同一数）" : "";
        var alsoEn = repeats.Count > 0 ? $" (printed again {repeats.Count} time(s))" : "";
        var (was, grading) = (Grades.Of(average.Value!.Value), Grades.Of(mean));
        var grade = was == grading ? new BilingualText("", "") : new($"按 90/80/60 分级，等级应为“{grading}”而非“{was}”。", $" By the bands 90/80/60 the grade is “{grading}”, not “{was}”.");
        yield return Compare(
            Report(
                $"平均分公布 {average.Printed} 分{also}，而所列 {scores.Length} 个得分之和 {sum}，平均 {Round(mean)} 分。{grade.Zh}请核对。",
                $"The average is stated as {average.Printed}{alsoEn}, but the {scores.Length} scores listed add up to {sum}, an average of {Round(mean)}.{grade.En} Check it.",
                [average, .. repeats, .. scores.Select(score => score.Score)]),
            average.Value,
            Math.Round(mean, 2, MidpointRounding.AwayFromZero),
            slack + average.Interval.Slack);
    }

    // Without all the projects that the sentence counts, nothing can be said of their average.
    private static bool IsComplete(FinalAccountsReport report, Claim average, int listed)
    {
        var counted = report.Claims.Where(claim => claim.Aspect == ClaimAspect.Count && claim.Section == ProseSection.Performance
            && string.Equals(claim.Sentence, average.Sentence, StringComparison.Ordinal)).ToList();
        return counted.Exists(claim => claim.Value == listed)
            || CompactText.ValueOf(average.Sentence).Contains($"{listed}个项目", StringComparison.Ordinal)
            || (counted.Count == 0 && report.Performance.Projects.Length == listed);
    }
}
