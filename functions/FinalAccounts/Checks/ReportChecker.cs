namespace FinalAccounts.Checks;

/// <summary>Holds a report against the catalogue of identities and says what does not hold, and which figure explains it.</summary>
public sealed class ReportChecker
{
    /// <summary>Checks a report. Deterministic: the same report gives the same result.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public CheckResult Check(FinalAccountsReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var system = new EquationSystem(report, IdentityCatalogue.Identities);
        cancellationToken.ThrowIfCancellationRequested();
        var findings = new List<Finding>();
        foreach (var failed in system.Equations.Where(equation => equation.Verdict == Verdict.Violated))
        {
            findings.Add(FindingWriter.Of([failed], system.Figures));
        }

        foreach (var rule in IdentityCatalogue.Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(rule.Check(report));
        }

        return new(
            [.. system.Equations.Select(equation => equation.ToResult(system.Figures))],
            [.. findings.OrderBy(finding => finding.Severity)]);
    }
}
