namespace FinalAccounts.Checks.Claims;

/// <summary>
/// One sentence gives one thing's amounts in 元 and in 万元, and the bare numbers are of one size: 预算 60.65 元, 决算 61.16 万元. One of the units is wrong.
/// Amounts that are alike only when their units are taken into account (2,210,100 元, 221.01 万元) are not.
/// </summary>
internal sealed class UnitSlip() : ProseRule(
    "prose-unit-slip",
    new("同一项目的单位一致", "One unit for one thing"),
    new("同一项目的预算数、决算数、增减额单位一致", "budget, final figure and change of one thing have one unit"),
    Severity.Warning,
    FindingCategory.Consistency)
{
    // Numbers of one size: neither is more than so many times the other.
    private const decimal Alike = 20m;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var common = report.Claims.Where(claim => claim.Unit.IsMoney).GroupBy(claim => claim.Unit).MaxBy(same => same.Count())?.Key;
        foreach (var group in ClaimGroup.Of(report))
        {
            var amounts = group.Claims.Where(claim => claim is { Value: not null and not 0m, Unit.IsMoney: true }).ToList();
            if (amounts.Count > 1 && amounts.Find(claim => claim.Unit != amounts[0].Unit) is { } other)
            {
                var first = amounts[0];
                var odd = first.Unit == common ? other : first;
                var usual = odd == first ? other : first;
                var ratio = Math.Abs(odd.Value!.Value / usual.Value!.Value);
                if (ratio is < Alike and > 1m / Alike && !ProseFigure.Contradicts(report, odd))
                {
                    yield return Compare(
                        Report(
                            $"“{odd.Subject}”的 {odd.Printed}{odd.Unit} 与同句的 {usual.Printed}{usual.Unit} 单位不同，而数字大小相近，疑为单位之误。请核对。",
                            $"{odd.Printed} {odd.Unit} of “{odd.Subject}” has another unit than {usual.Printed} {usual.Unit} beside it, but the numbers are of one size: the unit seems wrong. Check it.",
                            [odd, usual]),
                        odd.Value,
                        odd.Value.Value * usual.Unit.Scale / odd.Unit.Scale);
                }
            }
        }
    }
}
