using System.Collections.Immutable;
using FinalAccounts.Checks.Related;
using FinalAccounts.Checks.Solving;
using FinalAccounts.Documents;

namespace FinalAccounts.Checks;

/// <summary>Holds a report against the catalogue of identities and says what does not hold, and which figure explains it.</summary>
/// <param name="plausibility">Whether judgements of plausibility are among the findings; they are info and prove nothing.</param>
public sealed class ReportChecker(bool plausibility = true)
{
    /// <summary>Checks a report by itself. Deterministic: the same report gives the same result.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public CheckResult Check(FinalAccountsReport report, CancellationToken cancellationToken = default) =>
        Check(report, RelatedReports.None, cancellationToken);

    /// <summary>Checks a report as <see cref="Check(FinalAccountsReport, RelatedReports, CancellationToken)"/> does, or refuses it as <c>too-slow</c> when its time is over before the check is done.</summary>
    /// <param name="report">The report.</param>
    /// <param name="related">The other reports.</param>
    /// <param name="limits">How much the file may cost; its time counts anew.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Outcome<CheckResult> CheckInTime(FinalAccountsReport report, RelatedReports related, ReadLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return ReadDeadline.Run<CheckResult>(limits, token => Check(report, related, token), cancellationToken);
    }

    /// <summary>Checks a report by itself and against last year's and its units', as far as they are at hand. Deterministic.</summary>
    /// <param name="report">The report.</param>
    /// <param name="related">The other reports.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public CheckResult Check(FinalAccountsReport report, RelatedReports related, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(related);
        var printed = new EquationSystem(report, IdentityCatalogue.Identities);
        cancellationToken.ThrowIfCancellationRequested();
        var (read, system, units) = WrongUnits.Mend(report, printed);
        var rules = IdentityCatalogue.Rules.Where(rule => plausibility || rule.Description.Category != FindingCategory.Plausibility).ToArray();
        var others = RelatedChecker.Check(report, related).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        var causes = new Witnesses(system, read, rules, Related).Order(new CauseFinder(system, read).Find(cancellationToken));
        var writer = new FindingWriter(system);
        var findings = causes.Select(cause => new CauseFinding(writer.Of(cause), writer.Corrected(cause), cause.Version?.Statement)).ToList();
        for (var e = 0; e < system.Equations.Count; e++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (plausibility && system.Equations[e].Verdict == Verdict.Violated && !Trial.IsLaw(system, e))
            {
                var doubt = new Cause([e], []);
                findings.Add(new(writer.Of(doubt), writer.Corrected(doubt), null));
            }
        }

        var merged = new FindingMerger(read, rules, OtherReports).Merge(findings, cancellationToken).Concat(units);

        return new(
            new Lazy<ImmutableArray<IdentityResult>>(() => [.. printed.Equations.Select(equation => equation.ToResult(printed.Figures)), .. others.Select(check => check.ToResult())]),
            VerdictCounts.Of(printed.Equations.Select(equation => equation.Verdict).Concat(others.Select(check => check.Verdict))),
            [.. merged
                .OrderBy(finding => finding.Severity)
                .ThenBy(finding => finding.Place?.Page ?? 0)
                .ThenBy(finding => finding.Place?.Line ?? finding.Place?.Row ?? 0)]);

        IReadOnlyCollection<RelatedCheck> Related(FinalAccountsReport mended) => ReferenceEquals(mended, report) ? others : [.. RelatedChecker.Check(mended, related)];

        IEnumerable<Finding> OtherReports(FinalAccountsReport mended) => RelatedFindings.Of(mended, Related(mended));
    }
}
