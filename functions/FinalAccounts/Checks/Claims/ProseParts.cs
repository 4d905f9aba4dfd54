using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>Procurement: goods, works and services make up the total; what goes to small enterprises is part of it.</summary>
internal sealed class ProseParts() : ProseRule(
    "prose-procurement",
    new("政府采购构成", "Parts of procurement"),
    new("采购总额 = 货物 + 工程 + 服务；小微 ≤ 中小 ≤ 总额", "total = goods + works + services; micro ≤ small and medium ≤ total"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var amounts = report.Claims.Where(IsAmount).ToList();
        if (Total(report) is not { } total)
        {
            yield break;
        }

        var parts = new List<Claim>();
        foreach (var kind in (string[])["货物", "工程", "服务"])
        {
            if (amounts.Find(claim => Kind(claim) == kind && !IsForEnterprises(claim)) is { } part)
            {
                parts.Add(part);
            }
        }

        if (parts.Count == 3)
        {
            var sum = parts.Select(part => part.Interval).Aggregate((a, b) => a + b);
            if (!sum.Meets(total.Interval))
            {
                var expected = parts.Sum(part => part.Value!.Value * part.Unit.Scale) / total.Unit.Scale;
                var equation = string.Join(" + ", parts.Select(part => part.Printed + part.Unit));
                yield return Compare(
                    Report(
                        $"“{total.Subject}”公布 {total.Printed}{total.Unit}，而货物、工程、服务之和 {equation} = {Round(expected, total.Decimals)}{total.Unit}。请核对。",
                        $"“{total.Subject}” is {total.Printed} {total.Unit}, but goods, works and services add up to {equation} = {Round(expected, total.Decimals)} {total.Unit}. Check them.",
                        [total, .. parts]),
                    total.Value,
                    expected,
                    (sum.Slack + total.Interval.Slack) / total.Unit.Scale);
            }
        }

        var small = amounts.Find(claim => IsGrantedTo(claim, "中小企业"));
        var micro = amounts.Find(claim => IsGrantedTo(claim, "小微企业"));
        foreach (var (part, whole) in ((Claim? Part, Claim? Whole)[])[(small, total), (micro, small)])
        {
            if (part is not null && whole is not null && part.Interval.Low > whole.Interval.High)
            {
                yield return Compare(
                    Report(
                        $"“{part.Subject}”{part.Printed}{part.Unit} 大于“{whole.Subject}”{whole.Printed}{whole.Unit}，部分不能大于整体。请核对。",
                        $"“{part.Subject}” ({part.Printed} {part.Unit}) is more than “{whole.Subject}” ({whole.Printed} {whole.Unit}) of which it is a part. Check them.",
                        [part, whole]),
                    part.Value,
                    whole.Value!.Value);
            }
        }
    }

    /// <summary>The total of procurement as the prose states it; null when it does not.</summary>
    internal static Claim? Total(FinalAccountsReport report) => Total(report, "政府采购") ?? Total(report, "采购");

    private static Claim? Total(FinalAccountsReport report, string word) => report.Claims.FirstOrDefault(claim =>
        IsAmount(claim) && !IsForEnterprises(claim) && Kind(claim) is null && claim.Subject.Contains(word, StringComparison.Ordinal) && !claim.Subject.Contains('、', StringComparison.Ordinal));

    private static bool IsAmount(Claim claim) => claim is { Section: ProseSection.Procurement, Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: not null };

    private static bool IsGrantedTo(Claim claim, string enterprises) => Kind(claim) is null
        && (claim.Subject.Contains("授予" + enterprises, StringComparison.Ordinal) || claim.Subject == $"面向{enterprises}采购金额");

    private static bool IsForEnterprises(Claim claim) =>
        claim.Subject.Contains("企业", StringComparison.Ordinal) || claim.Subject.Contains("预留", StringComparison.Ordinal);

    private static string? Kind(Claim claim) =>
        claim.Subject.Contains("货物", StringComparison.Ordinal) ? "货物"
        : claim.Subject.Contains("工程", StringComparison.Ordinal) ? "工程"
        : claim.Subject.Contains("服务", StringComparison.Ordinal) ? "服务"
        : null;
}
