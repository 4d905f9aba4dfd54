using FinalAccounts.Checks;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>An amount that lost a digit behind its separator is read as it stands, so that the identities can tell what it should be.</summary>
public class LostDigitTests
{
    [Fact]
    public void A_group_of_two_digits_is_read_and_the_lost_digit_found()
    {
        // The seed prints 基本支出 of 201 in T03 as 1,042.49; its first zero is dropped here.
        var report = Reading.Report(Reading.SeedText.Replace(
            "201\t\t一般公共服务支出\t1,642.82\t1,042.49",
            "201\t\t一般公共服务支出\t1,642.82\t1,42.49",
            StringComparison.Ordinal));
        var suspects = new ReportChecker().Check(report).Findings
            .Where(finding => finding.Severity == Severity.Error)
            .SelectMany(finding => finding.Suspects)
            .Where(suspect => suspect.Statement == StatementId.T03);

        Assert.Equal(142.49m, report[StatementId.T03]["201", ColumnKeys.Basic]?.Value);
        Assert.Contains(suspects, suspect => suspect is { Printed: "1,42.49", Suggested: 1042.49m });
    }

    [Fact]
    public void A_comma_before_four_digits_still_parts_two_numbers() =>
        Assert.Null(Reading.Report(Reading.SeedText.Replace(
            "201\t\t一般公共服务支出\t1,642.82\t1,042.49",
            "201\t\t一般公共服务支出\t1,642.82\t1,0423.49",
            StringComparison.Ordinal))[StatementId.T03]["201", ColumnKeys.Basic]?.Value);
}
