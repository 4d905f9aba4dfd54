using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>
/// Procurement from small and medium enterprises: what goes to them of goods, works and services is given in per cent of each kind, and adds up to
/// the contract amount that is stated as a whole.
/// </summary>
internal sealed class EnterpriseShares() : ProseRule(
    "prose-enterprise-shares",
    new("中小企业采购额与各类占比", "Contracts with small enterprises by kind"),
    new("授予中小企业合同金额 = Σ 各类采购支出 × 其授予中小企业的占比", "contracts with small and medium enterprises = Σ kind × its share"),
    Severity.Error,
    FindingCategory.Accuracy)
{
    private static readonly string[] Kinds = ["货物", "工程", "服务"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var claims = report.Claims.Where(claim => claim is { Section: ProseSection.Procurement, Value: not null }).ToList();
        var shares = claims.Where(claim => claim.Aspect == ClaimAspect.Share && claim.Of is { } of && Kinds.Any(kind => of.Contains(kind, StringComparison.Ordinal))
            && claim.Subject.Contains("中小企业", StringComparison.Ordinal)).ToList();
        var total = claims.Find(claim => claim.Aspect == ClaimAspect.Amount && claim.Subject.Contains("授予中小企业", StringComparison.Ordinal)
            && !Kinds.Any(kind => claim.Subject.Contains(kind, StringComparison.Ordinal)));
        if (total is null || shares.Count == 0)
        {
            yield break;
        }

        var sum = Interval.Zero;
        var point = 0m;
        var terms = new List<string>();
        var operands = new List<Claim>();
        foreach (var kind in Kinds)
        {
            var amount = claims.Find(claim => claim.Aspect == ClaimAspect.Amount && claim.Subject.Contains(kind, StringComparison.Ordinal)
                && !claim.Subject.Contains("企业", StringComparison.Ordinal) && !claim.Subject.Contains("预留", StringComparison.Ordinal));
            var share = shares.Find(claim => claim.Of!.Contains(kind, StringComparison.Ordinal));
            if (amount is null || (share is null && amount.Value != 0m))
            {
                yield break;
            }

            if (share is not null && amount.Value != 0m)
            {
                sum += new Interval(Math.Max(0m, amount.Interval.Low) * Math.Max(0m, share.Interval.Low) / 100m, Math.Max(0m, amount.Interval.High) * Math.Max(0m, share.Interval.High) / 100m);
                point += amount.Value!.Value * amount.Unit.Scale * share.Value!.Value / 100m;
                terms.Add($"{amount.Printed}{amount.Unit} × {share.Printed}%");
                operands.AddRange([amount, share]);
            }
        }

        if (operands.Count > 0 && !sum.Meets(total.Interval))
        {
            var expected = point / total.Unit.Scale;
            yield return Compare(
                Report(
                    $"“{total.Subject}”公布 {total.Printed}{total.Unit}，而按各类占比推算 {string.Join(" + ", terms)} = {Round(expected, total.Decimals)}{total.Unit}。请核对金额与占比。",
                    $"“{total.Subject}” is {total.Printed} {total.Unit}, but by the shares of the kinds it is {string.Join(" + ", terms)} = {Round(expected, total.Decimals)} {total.Unit}. Check the amount and the shares.",
                    [total, .. operands]),
                total.Value,
                expected,
                (sum.Slack + total.Interval.Slack) / total.Unit.Scale);
        }
    }
}
