using FinalAccounts.Narrative;

namespace FinalAccounts.Checks.Claims;

/// <summary>A wrong number of the prose breaks every sum and comparison in which it stands; the finding that says which number is wrong stands for them all.</summary>
internal static class ProseConsequences
{
    private static readonly string[] OfWrongNumbers =
        ["prose-parts", "prose-prior-year", "prose-prior-balance", "prior-prose-implied", "prior-prose-quoted", "prose-comparison", "prose-reason", "prose-three-public-changes"];

    /// <summary>The findings, with those put under another that follow from the number that it says is wrong.</summary>
    public static List<Finding> Combine(List<Finding> findings) => Combine(findings, Wrong);

    /// <summary>
    /// The findings that are left when no single number explains several, with those put under another that hold the same number against less:
    /// a change that contradicts its own rate also makes another base and another sum.
    /// </summary>
    public static List<Finding> CombineDoubts(List<Finding> findings) => Combine(findings, Doubtful);

    private static List<Finding> Combine(List<Finding> findings, Func<Finding, Finding, IEnumerable<Claim>> shared)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var consequence in findings.ToList())
        {
            var at = findings.FindIndex(finding => shared(finding, consequence).Any(claim => consequence.Operands.Contains(claim)) && finding != consequence);
            if (at >= 0)
            {
                var cause = findings[at];
                findings[at] = cause with
                {
                    Severity = consequence.Severity < cause.Severity ? consequence.Severity : cause.Severity,
                    Explains = [.. cause.Explains, consequence.Identity],
                };
                findings.Remove(consequence);
            }
        }

        return findings;
    }

    private static IEnumerable<Claim> Wrong(Finding finding, Finding consequence) => finding switch
    {
        // Every rule that held one of the two against something was misled.
        { Identity: "prose-exchanged" } when consequence.Identity.StartsWith("prose-", StringComparison.Ordinal) => finding.Operands.OfType<Claim>(),
        _ when !OfWrongNumbers.Contains(consequence.Identity) => [],
        { Identity: "prose-figure", Severity: Severity.Error } => finding.Operands.OfType<Claim>(),
        { Identity: "prose-repeated", Severity: Severity.Error } => finding.Operands.OfType<Claim>().Take(1),
        _ => [],
    };

    private static IEnumerable<Claim> Doubtful(Finding finding, Finding consequence) => (consequence.Identity, finding.Identity) switch
    {
        ("prose-three-public-changes", "prose-change-rate" or "prose-prior-year" or "prior-prose-implied") => finding.Operands.OfType<Claim>(),
        ("prose-prior-year", "prose-change-rate" or "prose-unit-slip") => finding.Operands.OfType<Claim>().Where(claim => claim.Aspect is ClaimAspect.Change or ClaimAspect.PriorAmount),
        ("prose-change-rate", "prose-budget-difference") => finding.Operands.OfType<Claim>().Where(claim => claim.Aspect == ClaimAspect.BudgetDifference),
        ("prose-budget-difference", "prose-completion") => finding.Operands.OfType<Claim>().Where(claim => claim.Aspect is ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget),
        ("prose-reason-direction", "prose-change-rate") => finding.Operands.OfType<Claim>(),
        ("prose-comparison", "prose-completion") => finding.Operands.OfType<Claim>().Where(claim => claim.Aspect == ClaimAspect.CompletionRate),
        _ => [],
    };
}
