using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>A wrong number of the prose breaks every sum and comparison in which it stands; the finding that says which number is wrong stands for them all.</summary>
internal static class ProseConsequences
{
    private const string Changes = "prose-three-public-changes";

    private static readonly string[] Followers = ["prose-parts", "prose-prior-year", "prose-prior-balance", "prior-prose-implied", "prior-prose-quoted", "prose-comparison", "prose-reason", Changes];

    /// <summary>The findings, with those put under another that are only its consequences.</summary>
    public static List<Finding> Combine(List<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var consequence in findings.Where(finding => Followers.Contains(finding.Identity)).ToList())
        {
            var at = findings.FindIndex(finding => Wrong(finding, consequence.Identity).Any(consequence.Operands.Contains));
            if (at >= 0)
            {
                findings[at] = findings[at] with { Explains = [.. findings[at].Explains, consequence.Identity] };
                findings.Remove(consequence);
            }
        }

        return findings;
    }

    // The claims that a finding says are wrong; where a change is held against its rate or its base as well, that says more than the sum does.
    private static IEnumerable<Claim> Wrong(Finding finding, string consequence) => finding switch
    {
        { Identity: "prose-figure", Severity: Severity.Error } => finding.Operands.OfType<Claim>(),
        { Identity: "prose-repeated", Severity: Severity.Error } => finding.Operands.OfType<Claim>().Take(1),
        { Identity: "prose-change-rate" or "prose-prior-year" or "prior-prose-implied" } when consequence == Changes => finding.Operands.OfType<Claim>(),
        _ => [],
    };
}
