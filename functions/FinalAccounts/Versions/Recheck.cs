using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Versions;

/// <summary>Whether a newer version checked again what an older one's finding was about. What is not checked is not mended.</summary>
internal sealed class Recheck
{
    private readonly FinalAccountsReport report;
    private readonly HashSet<string> unread;
    private readonly HashSet<string> claims;

    public Recheck(CheckedReport after)
    {
        report = after.Report;
        unread = after.Checks.Identities
            .Where(result => result.Verdict is Verdict.NotBound or Verdict.Blocked)
            .Select(result => $"{result.Identity} {result.Instance}")
            .ToHashSet(StringComparer.Ordinal);
        claims = report.Claims.Select(FindingName.Of).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True when nothing that the finding names went unchecked.</summary>
    public bool Proves(Finding finding) =>
        FindingName.Instances(finding).Any()
            ? FindingName.Instances(finding).All(IsChecked)
            : finding.Operands.All(IsPrinted);

    // An identity that was not applied at all has one entry, under its statement.
    private bool IsChecked(string name)
    {
        var identity = name[..name.IndexOf(' ', StringComparison.Ordinal)];
        return !unread.Contains(name) && !Enum.GetValues<StatementId>().Any(id => unread.Contains($"{identity} {id}"));
    }

    private bool IsPrinted(PrintedNumber number) => number switch
    {
        Figure figure => report[figure.Key] is not null,
        Claim => claims.Contains(FindingName.Of(number)),
        _ => true,
    };
}
