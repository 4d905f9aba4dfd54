using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>A reason does not contradict the direction of its own numbers: money taken back explains no overrun.</summary>
internal sealed class ProseReason() : ProseRule(
    "prose-reason",
    new("原因与数字方向一致", "Reason against direction"),
    new("决算数大于预算数时，原因不能只是收回、压减、节约", "an overrun is not explained by money taken back or saved"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    private static readonly string[] Less = ["收回", "压减", "核减", "调减", "节约", "缩减", "厉行"];
    private static readonly string[] More = ["增加", "追加", "新增", "增长", "增拨", "调增", "上调", "提高", "结转", "转移支付", "上级", "专项", "年中", "调整"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        foreach (var group in ClaimGroup.Of(report))
        {
            // Where a word says that it fell short, word and numbers are held against each other first.
            if (group[ClaimAspect.Comparison] is { Printed: ['小' or '低' or '少' or '等', ..] })
            {
                continue;
            }

            if (group.Amount is not { Value: { } final, Reason: { } reason } amount || group.Budgets.ToList() is not [{ Value: { } budget } budgeted]
                || amount.Interval.Low <= budgeted.Interval.High || amount.Unit != budgeted.Unit)
            {
                continue;
            }

            if (Less.Any(Has) && !More.Any(Has))
            {
                yield return Compare(
                    Report(
                        $"“{amount.Subject}”预算数 {budgeted.Printed}{budgeted.Unit}、决算数 {amount.Printed}{amount.Unit}，决算大于预算，原因却是“{reason}”，只能解释减少。请改写原因。",
                        $"“{amount.Subject}”: budget {budgeted.Printed} {budgeted.Unit}, final figure {amount.Printed} {amount.Unit}, an overrun; but the reason “{reason}” explains only a decrease. Rewrite it.",
                        [amount, budgeted]),
                    final,
                    budget);
            }

            bool Has(string word) => reason.Contains(word, StringComparison.Ordinal);
        }
    }
}
