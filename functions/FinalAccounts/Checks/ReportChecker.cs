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
        throw new NotSupportedException("Comes with the next commits.");
    }
}
