using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>A number of the prose is the number of the statement that it repeats.</summary>
internal sealed class ProseFigure() : ProseRule(
    "prose-figure",
    new("文字说明与报表一致", "Prose repeats the statement"),
    new("文字中的金额、数量 = 报表中的同一数", "an amount or count in the prose = the same figure of the statement"),
    Severity.Error,
    FindingCategory.Consistency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var claim in report.Claims)
        {
            if (claim.Aspect is not (ClaimAspect.Amount or ClaimAspect.Final or ClaimAspect.Count
                    or ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget)
                || claim.Section == ProseSection.Performance
                || claim is not { Value: { } value, Figure: { } key } || report.Certain(key) is not { NotApplicable: false } figure)
            {
                continue;
            }

            var printed = figure.Value is null ? Interval.Zero : figure.Interval;
            if (claim.Aspect == ClaimAspect.Count ? (figure.Value ?? 0m) == value : printed.Meets(claim.Interval))
            {
                continue;
            }

            var expected = (figure.Value ?? 0m) * figure.Unit.Scale / claim.Unit.Scale;
            var words = Say((PrintedNumber)figure);
            var scale = Scale(value, expected);
            yield return Compare(
                Report(
                    $"文字说明称“{claim.Subject}”为 {claim.Printed}{claim.Unit}，而 {words.Zh}，相差 {Round(value - expected, claim.Decimals)}{claim.Unit}。{scale.Zh}请核对后改为一致。",
                    $"The prose says “{claim.Subject}” is {claim.Printed} {claim.Unit}, but {words.En}: a difference of {Round(value - expected, claim.Decimals)} {claim.Unit}. {scale.En}Make them agree.",
                    [claim, figure],
                    claim.Aspect == ClaimAspect.Count && figure.Value is null ? Severity.Warning : null),
                value,
                expected,
                (claim.Interval.Slack + (figure.Value is null ? 0m : figure.Interval.Slack)) / claim.Unit.Scale);
        }
    }

    private static BilingualText Scale(decimal value, decimal expected) =>
        value != 0m && (value == expected * 10_000m || value * 10_000m == expected)
            ? new("数字相差一万倍，疑为“元”与“万元”之误。", "They differ by ten thousand times: 元 for 万元, it seems. ")
            : new("", "");
}
