using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Versions;

/// <summary>By what a finding is known again in another version.</summary>
internal static class FindingName
{
    /// <summary>The failed instances of identities that it explains: <c>T02-row-sum T02/201/total</c>; none for findings of other rules.</summary>
    public static IEnumerable<string> Instances(Finding finding) => finding.Explains.Where(name => name.Contains(' ', StringComparison.Ordinal));

    /// <summary>The rule and what it was applied to. Where a rule names no number, its words stand for that, without the numbers of lines and pages.</summary>
    public static string Of(Finding finding) => finding.Operands.IsEmpty
        ? $"{finding.Identity} {string.Concat(finding.Message.Zh.Where(c => !char.IsAsciiDigit(c)))}"
        : $"{finding.Identity} {string.Join(' ', finding.Operands.Select(Of))}";

    /// <summary>A number: a figure's key, or what a claim says of what. A claim's own id counts the claims before it and would not last.</summary>
    public static string Of(PrintedNumber number) => number switch
    {
        Figure figure => figure.Key.ToString(),
        Claim claim => $"{claim.Section}/{claim.Subject}/{claim.Aspect}/{claim.Figure}",
        _ => "",
    };
}
