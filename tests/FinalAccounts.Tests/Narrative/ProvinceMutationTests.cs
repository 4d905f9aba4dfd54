using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>Every ninth number of every province's prose, one digit changed: the statement or another number of the prose says so, in one finding.</summary>
public class ProvinceMutationTests
{
    private const int EveryNth = 9;

    [Fact]
    public void A_changed_digit_is_found_and_named()
    {
        var missed = new List<string>();
        var (tried, more) = (0, 0);
        foreach (var province in ProvinceReports.All)
        {
            var claims = ProvinceReports.Of(province).Claims;
            for (var i = 0; i < claims.Length; i += EveryNth)
            {
                if (claims[i] is not { Value: not null and not 0m } claim || claim.Unit.Symbol is "个" or "分")
                {
                    continue;
                }

                var findings = Plant(province, claim).Where(finding => finding.Severity != Severity.Info).ToList();
                tried++;
                more += findings.Count > 1 ? 1 : 0;
                if (!findings.Exists(finding => finding.Message.Zh.Contains(Wrong(claim), StringComparison.Ordinal)))
                {
                    missed.Add($"{province}: {claim.Printed} → {Wrong(claim)} in {claim.Sentence}");
                }
            }
        }

        Assert.True(tried > 150);
        Assert.True(missed.Count * 20 < tried, string.Join('\n', missed));
        Assert.True(more * 20 < tried, $"{more} of {tried} changes give more than one finding.");
    }

    private static IEnumerable<Finding> Plant(string province, Claim claim) =>
        new ReportChecker().Check(ProvinceReports.WithAt(province, claim.Place, claim.Printed, Wrong(claim))).Findings;

    // The second digit, or the only one, three higher.
    private static string Wrong(Claim claim)
    {
        var digits = Enumerable.Range(0, claim.Printed.Length).Where(i => char.IsAsciiDigit(claim.Printed[i])).ToList();
        var at = digits[digits.Count > 2 ? 1 : 0];
        var digit = (claim.Printed[at] - '0' + 3) % 10;
        return claim.Printed[..at] + (digit == 0 ? 5 : digit).ToString(CultureInfo.InvariantCulture) + claim.Printed[(at + 1)..];
    }
}
