using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>机关运行经费 said to rise with all expenditure while goods and services fell.</summary>
internal sealed class OperatingTrend() : ProseRule(
    "prose-operating-trend",
    new("机关运行经费与商品和服务支出的走向", "Operating costs and goods and services"),
    new("称“各类支出增加”时，商品和服务支出不应下降", "“all kinds of expenditure rose” and falling goods and services do not fit"),
    Severity.Info,
    FindingCategory.Plausibility)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var operating = report.Claims.FirstOrDefault(claim =>
            claim is { Section: ProseSection.Operating, Aspect: ClaimAspect.Change, Value: > 0m, Reason: { } reason }
            && (reason.Contains("各类支出增加", StringComparison.Ordinal) || reason.Contains("各项支出增加", StringComparison.Ordinal)));
        var goods = report.Claims.FirstOrDefault(claim =>
            claim is { Aspect: ClaimAspect.Change, Value: < 0m, Figure: { Statement: StatementId.T06, Line: "302" } });
        if (operating is not null && goods is not null)
        {
            yield return Report(
                $"机关运行经费增加 {operating.Printed}{operating.Unit}，原因称“{operating.Reason}”，而商品和服务支出减少 {goods.Printed}{goods.Unit}（“{goods.Reason}”）。口径不同可以并存，措辞请核对。",
                $"Operating costs rise by {operating.Printed} {operating.Unit} because “{operating.Reason}”, while goods and services fall by {goods.Printed} {goods.Unit} (“{goods.Reason}”). Both may be true, but check the wording.",
                [operating, goods]);
        }
    }
}
