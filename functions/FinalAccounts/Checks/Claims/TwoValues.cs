using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>One thing has one amount: 公务接待费 2.05、2.08 万元 leaves the reader to choose.</summary>
internal sealed class TwoValues() : ProseRule(
    "prose-two-values",
    new("一项一数", "One value for one thing"),
    new("一句话中同一项目只有一个数", "a sentence gives one number for one thing"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var second in report.Prose.Unread.Where(number => number.Beside is not null))
        {
            var first = second.Beside!;
            var held = first.Figure is { } key ? report.Certain(key) : null;
            var advice = held is { Value: not null } figure
                ? new BilingualText($"{Say((PrintedNumber)figure).Zh}。", $"{Say((PrintedNumber)figure).En}. ")
                : new BilingualText("", "");
            yield return Report(
                $"“{first.Subject}”在一句中有两个数：{first.Printed} 和 {second.Printed}。{advice.Zh}请只保留正确的一个。",
                $"“{first.Subject}” has two numbers in one sentence: {first.Printed} and {second.Printed}. {advice.En}Keep the right one.",
                held is null ? [first] : [first, held]);
        }
    }
}
