using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>A wrong number of the prose breaks every sum and comparison in which it stands; the finding that says which number is wrong stands for them all.</summary>
internal static class ProseConsequences
{
    private static readonly string[] Followers = ["prose-parts", "prose-prior-year", "prose-prior-balance", "prior-prose-implied", "prior-prose-quoted"];

    /// <summary>The findings, with those put under another that are only its consequences.</summary>
    public static List<Finding> Combine(List<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var consequence in findings.Where(finding => Followers.Contains(finding.Identity)).ToList())
        {
            var at = findings.FindIndex(finding => finding.Identity is "prose-figure" or "prose-repeated" && finding.Severity == Severity.Error
                && finding.Operands is [Claim wrong, ..] && consequence.Operands.Contains(wrong));
            if (at >= 0)
            {
                findings[at] = findings[at] with { Explains = [.. findings[at].Explains, consequence.Identity] };
                findings.Remove(consequence);
            }
        }

        return findings;
    }
}
