using FinalAccounts.Checks.Claims;

namespace FinalAccounts.Checks.Performance;

/// <summary>The grade that a table of projects prints beside a score is the one of its band. A province may set its own bands, so it is a warning.</summary>
internal sealed class ScoreGrades() : ProseRule(
    "performance-score-grade",
    new("得分与等级", "Scores and their grades"),
    new("项目清单中的等级与得分所在的 90/80/60 分级相符", "the grade beside a score is that of its band (90/80/60)"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var graded = report.Performance.Scores.Where(score => score.Grade is { Length: > 0 } grade && Grades.All.Contains(grade[..1])).ToList();
        var wrong = graded.FindAll(score => Grades.Of(score.Score.Value!.Value) != score.Grade![..1]);

        // Where most differ, the bands are others.
        return 2 * wrong.Count > graded.Count ? [] : wrong.Select(score => Report(
            $"“{score.Project}”得分 {score.Score.Printed}，等级却为“{score.Grade}”；按 90/80/60 分级应为“{Grades.Of(score.Score.Value!.Value)}”。请核对。",
            $"“{score.Project}” scores {score.Score.Printed}, but its grade is “{score.Grade}”; by the bands 90/80/60 it is “{Grades.Of(score.Score.Value!.Value)}”. Check them.",
            [score.Score]));
    }
}
