using FinalAccounts.Checks;

namespace FinalAccounts.Versions;

/// <summary>A report and what its checks gave.</summary>
/// <param name="Report">The report.</param>
/// <param name="Checks">Its verdicts and findings.</param>
public sealed record CheckedReport(FinalAccountsReport Report, CheckResult Checks);
