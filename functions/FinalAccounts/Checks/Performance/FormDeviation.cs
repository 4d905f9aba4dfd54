using System.Text.RegularExpressions;
using FinalAccounts.Checks.Claims;

namespace FinalAccounts.Checks.Performance;

/// <summary>An indicator that was reached exactly and scores in full needs no reason for a deviation.</summary>
internal sealed partial class FormDeviation() : ProseRule(
    "performance-form-deviation",
    new("无偏差却填偏差原因", "Reason for no deviation"),
    new("实际 = 目标且得满分的指标不应填写偏差原因", "an indicator reached and scored in full has no deviation to explain"),
    Severity.Info,
    FindingCategory.Plausibility)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report) =>
        from form in report.Performance.Forms
        from indicator in form.Indicators
        where indicator.Deviation is { Length: > 1 } reason && reason is not ("无偏差" or "不适用")
            && indicator.Score.Value == indicator.Weight.Value
            && indicator.Target.StartsWith('=') && Number().Match(indicator.Target).Value is { Length: > 0 } target
            && target == Number().Match(indicator.Actual).Value
        select Report(
            $"“{form.Project}”自评表的指标“{indicator.Name}”目标 {indicator.Target}、实际 {indicator.Actual}、满分 {indicator.Score.Printed}，却填写偏差原因“{indicator.Deviation}”。请核对是否误填。",
            $"In the form of “{form.Project}”, “{indicator.Name}” has target {indicator.Target}, actual {indicator.Actual} and full marks {indicator.Score.Printed}, yet a reason for a deviation: “{indicator.Deviation}”. Is it a slip?",
            [indicator.Score, indicator.Weight]);

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
