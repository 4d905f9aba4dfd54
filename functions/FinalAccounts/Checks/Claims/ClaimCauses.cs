using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>
/// One cause, one finding, for the prose by itself: where several findings share a claim, and another value of that claim ends them all and begins none,
/// the claim is what is wrong, and the finding that gives its value stands for the others.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="rules">The rules on prose.</param>
internal sealed class ClaimCauses(FinalAccountsReport report, IReadOnlyList<IFindingRule> rules)
{
    /// <summary>The findings, with those put under another that the same wrong claim explains.</summary>
    /// <param name="findings">Findings that no wrong figure explains.</param>
    public List<Finding> Combine(List<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var (claim, sharing) in Shared(findings))
        {
            var open = sharing.Where(findings.Contains).ToList();
            if (open.Count < 2)
            {
                continue;
            }

            foreach (var (chief, value) in Values(claim, open))
            {
                if (Explains(claim, value, open))
                {
                    findings[findings.IndexOf(chief)] = Joined(claim, value, chief, open);
                    findings.RemoveAll(finding => finding != chief && open.Contains(finding));
                    break;
                }
            }
        }

        return findings;
    }

    // The claims that more than one finding is about, those of most findings first.
    private static List<(Claim Claim, List<Finding> Findings)> Shared(List<Finding> findings) =>
        [.. findings
            .Where(finding => finding.Verdict == Verdict.Violated && finding.Severity != Severity.Info)
            .SelectMany(finding => finding.Operands.OfType<Claim>().Where(claim => claim.Value is not null).Distinct(), (finding, claim) => (claim, finding))
            .GroupBy(pair => pair.claim.Id)
            .Select(group => (group.First().claim, group.Select(pair => pair.finding).ToList()))
            .Where(group => group.Item2.Count > 1)
            .OrderByDescending(group => group.Item2.Count)];

    // The values that a finding of the claim gives it, and that of the figure which it repeats.
    private static IEnumerable<(Finding Chief, decimal Value)> Values(Claim claim, List<Finding> findings) =>
        from finding in findings
        where finding.Operands[0] is Claim first && first.Id == claim.Id && finding.Expected is not null
        select (finding, Math.Round(finding.Expected!.Value, claim.Decimals, MidpointRounding.AwayFromZero));

    private bool Explains(Claim claim, decimal value, List<Finding> findings)
    {
        var at = report.Claims.ToList().FindIndex(one => one.Id == claim.Id);
        if (at < 0)
        {
            return false;
        }

        var corrected = report with { Claims = report.Claims.SetItem(at, claim with { Value = value, Printed = FormattableString.Invariant($"{Math.Abs(value)}") }) };
        var concerned = findings.Select(finding => finding.Identity).ToHashSet();
        var before = rules.Where(rule => concerned.Contains(rule.Description.Id)).SelectMany(rule => rule.Check(report)).Select(Name).ToHashSet();
        var after = rules.Where(rule => concerned.Contains(rule.Description.Id)).SelectMany(rule => rule.Check(corrected)).Select(Name).ToHashSet();
        return after.IsSubsetOf(before) && !findings.Exists(finding => after.Contains(Name(finding)));
    }

    private static Finding Joined(Claim claim, decimal value, Finding chief, List<Finding> all)
    {
        var others = all.Where(finding => finding != chief).ToList();
        var text = FormattableString.Invariant($"{value}");
        return chief with
        {
            Severity = all.Min(finding => finding.Severity),
            Message = new(
                $"{chief.Message.Zh}改为 {text}{claim.Unit} 后，另 {others.Count} 处不符也随之成立。",
                $"{chief.Message.En} With {text} {claim.Unit}, {others.Count} other contradiction{(others.Count == 1 ? "" : "s")} would be gone as well."),
            Explains = [.. chief.Explains.IsEmpty ? [chief.Identity] : chief.Explains, .. others.SelectMany(finding => finding.Explains.IsEmpty ? [finding.Identity] : finding.Explains)],
            Operands = [.. chief.Operands, .. others.SelectMany(finding => finding.Operands).Where(operand => !chief.Operands.Contains(operand)).Distinct()],
        };
    }

    private static (string, object?) Name(Finding finding) =>
        (finding.Identity, finding.Operands is [Claim claim, ..] ? claim.Id : finding.Operands is [Figure figure, ..] ? figure.Key : finding.Place);
}
