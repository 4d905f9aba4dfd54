using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>The projects counted by grade are the projects, and the scores listed give the same counts.</summary>
internal sealed partial class GradeCounts() : ProseRule(
    "performance-grades",
    new("各等级项目数", "Projects by grade"),
    new("优 + 良 + 中 + 差 = 项目数，且与各项目得分相符", "the grades add up to the projects and agree with the scores"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var paragraph in report.Prose.Paragraphs.Where(paragraph => paragraph.Section == ProseSection.Performance))
        {
            var text = paragraph.Compact.Value;
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (Match match in CountThenGrade().Matches(text))
            {
                counts.TryAdd(match.Groups[2].Value, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            }

            if (counts.Count < 3)
            {
                continue;
            }

            var projects = report.Claims.FirstOrDefault(claim => claim is { Section: ProseSection.Performance, Aspect: ClaimAspect.Count, Unit.Symbol: "个" }
                && claim.Subject.EndsWith("项目", StringComparison.Ordinal) && paragraph.Pieces.Any(piece => piece.Place.Line == claim.Place.Line && piece.Place.Page == claim.Place.Page));
            if (projects is null)
            {
                continue;
            }

            var said = string.Join("、", counts.Select(count => $"{count.Key} {count.Value}"));
            if (counts.Values.Sum() != projects.Value)
            {
                yield return Compare(
                    Report(
                        $"各等级项目数（{said}）之和为 {counts.Values.Sum()}，而项目数为 {projects.Printed}。请核对。",
                        $"The projects by grade ({said}) are {counts.Values.Sum()}, but {projects.Printed} projects are counted. Check them.",
                        [projects]),
                    projects.Value,
                    counts.Values.Sum());
                continue;
            }

            var scores = report.Performance.Scores;
            if (scores.Length != projects.Value)
            {
                continue;
            }

            var wrong = Grades.All.Where(grade => counts.TryGetValue(grade, out var count) && count != scores.Count(score => Grades.Of(score.Score.Value!.Value) == grade)).ToList();
            if (wrong.Count > 0)
            {
                var listed = string.Join("、", Grades.All.Select(grade => $"{grade} {scores.Count(score => Grades.Of(score.Score.Value!.Value) == grade)}"));
                yield return Report(
                    $"公布各等级项目数为 {said}，而按所列得分（90/80/60 分级）为 {listed}。请核对得分或等级个数。",
                    $"The projects by grade are said to be {said}; by the scores listed (bands 90/80/60) they are {listed}. Check scores or counts.",
                    [projects, .. scores.Select(score => score.Score)],
                    Severity.Warning);
            }
        }
    }

    [GeneratedRegex("(\\d+)个项目(?:绩效)?(?:自评|评价)?(?:结果|等级)?为“(优|良|中|差)”")]
    private static partial Regex CountThenGrade();
}
