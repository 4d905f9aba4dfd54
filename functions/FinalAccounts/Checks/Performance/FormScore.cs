using FinalAccounts.Checks.Claims;
using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Performance;

/// <summary>A form's total score is the score that the list gives the project.</summary>
internal sealed class FormScore() : ProseRule(
    "performance-form-score",
    new("自评表总分与得分清单", "Form and list of scores"),
    new("自评表总分 = 得分清单中该项目的得分", "a form's total = the project's score in the list"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var form in report.Performance.Forms.Where(form => form.TotalScore?.Value is not null && form.Project.Length > 3))
        {
            var name = Plain(form.Project);
            var same = report.Performance.Scores.Where(score => Plain(score.Project) == name).ToList();
            if (same is [var listed] && !listed.Score.Interval.Meets(form.TotalScore!.Interval))
            {
                yield return Compare(
                    Report(
                        $"“{form.Project}”得分清单中为 {listed.Score.Printed} 分，自评表总分为 {form.TotalScore.Printed}。请改为一致。",
                        $"“{form.Project}” scores {listed.Score.Printed} in the list and {form.TotalScore.Printed} in its form. Make them agree.",
                        [listed.Score, form.TotalScore]),
                    listed.Score.Value,
                    form.TotalScore.Value!.Value);
            }
        }
    }

    private static string Plain(string project)
    {
        var key = SubjectPhrase.Key(CompactText.ValueOf(project));
        return key.EndsWith("项目", StringComparison.Ordinal) ? key[..^2] : key;
    }
}
