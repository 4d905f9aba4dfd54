using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>As many projects are listed and scored as are counted.</summary>
internal sealed class ProjectCount() : ProseRule(
    "performance-project-count",
    new("项目数", "Number of projects"),
    new("所称项目数 = 所列项目数 = 得分个数", "projects counted = projects listed = scores"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var performance = report.Performance;
        if (performance.Scores.Length == 0)
        {
            yield break;
        }

        var intro = report.Claims.LastOrDefault(claim =>
            claim is { Section: ProseSection.Performance, Aspect: ClaimAspect.Count, Unit.Symbol: "个", Value: > 0m }
            && claim.Sentence.Contains("得分情况如下", StringComparison.Ordinal));
        if (intro is not null && intro.Value != performance.Scores.Length)
        {
            yield return Compare(
                Report(
                    $"称有 {intro.Printed} 个项目，而列出 {performance.Scores.Length} 个得分。请核对。",
                    $"{intro.Printed} projects are announced and {performance.Scores.Length} scores are listed. Check the list.",
                    [intro]),
                intro.Value,
                performance.Scores.Length);
        }

        // Two lists of the same projects may differ in order, not in their members.
        if (performance.Projects.Length == performance.Scores.Length)
        {
            var names = performance.Projects.Select(project => SubjectPhrase.Key(project.Name)).ToHashSet(StringComparer.Ordinal);
            foreach (var score in performance.Scores.Where(score => !names.Any(name => name.EndsWith(SubjectPhrase.Key(score.Project), StringComparison.Ordinal))))
            {
                yield return Report(
                    $"得分清单中的“{score.Project}”不在项目清单中。请核对项目名称。",
                    $"“{score.Project}” has a score but is not in the list of projects. Check its name.",
                    [score.Score],
                    Severity.Info);
            }
        }
    }
}
