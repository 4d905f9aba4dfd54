using FinalAccounts.Checks.Claims;

namespace FinalAccounts.Checks.Performance;

/// <summary>
/// An indicator that scores less than its weight has a reason in the column for it. One cell may hold the reason of several rows, so it is only worth a look,
/// and one finding for a form.
/// </summary>
internal sealed class FormReason() : ProseRule(
    "performance-form-reason",
    new("未得满分应说明偏差原因", "Reason for marks lost"),
    new("得分低于分值的指标填写偏差原因", "an indicator that scores less than its weight says why"),
    Severity.Info,
    FindingCategory.Completeness)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var form in report.Performance.Forms.Where(form => form.HasReasons))
        {
            var silent = form.Indicators.Where(indicator => indicator.Score.Value < indicator.Weight.Value && indicator.Deviation is null).ToList();
            if (silent.Count > 0)
            {
                var zh = string.Join("、", silent.Select(indicator => $"“{indicator.Name}”{indicator.Score.Printed}/{indicator.Weight.Printed}"));
                var en = string.Join(", ", silent.Select(indicator => $"“{indicator.Name}” {indicator.Score.Printed} of {indicator.Weight.Printed}"));
                yield return Report(
                    $"“{form.Project}”自评表有 {silent.Count} 个指标未得满分而没有填写偏差原因：{zh}。请补充原因和改进措施。",
                    $"In the form of “{form.Project}” {silent.Count} indicators score less than their weight and give no reason: {en}. Add it.",
                    silent.SelectMany(indicator => (Statements.PrintedNumber[])[indicator.Score, indicator.Weight]));
            }
        }
    }
}
