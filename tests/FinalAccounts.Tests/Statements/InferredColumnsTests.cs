using FinalAccounts.Checks;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Columns that had to be inferred from the alignment of text are believed only when the statement's own sums agree.</summary>
public class InferredColumnsTests
{
    private const string Sound = """
        某某局 2024 年度部门决算

        一般公共预算财政拨款支出决算表
        公开05表
        单位：万元
        科目编码     科目名称              本年支出合计     基本支出     项目支出
        合计                                     300.00       180.00       120.00
        201          一般公共服务支出            200.00       120.00        80.00
        20101        人大事务                    200.00       120.00        80.00
        2010101      行政运行                    120.00       120.00
        2010102      一般行政管理事务             80.00                     80.00
        208          社会保障和就业支出          100.00        60.00        40.00
        20805        行政事业单位养老支出        100.00        60.00        40.00
        2080501      行政单位离退休              100.00        60.00        40.00
        """;

    [Fact]
    public void Aligned_columns_whose_sums_hold_are_read()
    {
        var statement = Reading.Report(Sound)[StatementId.T05];

        Assert.Equal(StatementStatus.Read, statement.Status);
        Assert.Equal(180.00m, statement["total", ColumnKeys.Basic]?.Value);
        Assert.Null(statement["2010101", ColumnKeys.Project]?.Value);
    }

    [Fact]
    public void A_row_with_an_amount_or_a_dash_for_each_column_tells_by_their_order()
    {
        var report = Reading.Report(Sound
            .Replace("120.00       120.00\n2010102", "120.00       120.00            —\n2010102", StringComparison.Ordinal)
            .Replace("80.00                     80.00\n", "80.00            —        80.00\n", StringComparison.Ordinal)
            .Replace("2080501      行政单位离退休              100.00        60.00        40.00", "2080501      行政单位离退休              100.00             100.00             —", StringComparison.Ordinal)
            .Replace("60.00        40.00\n2080501", "100.00            —\n2080501", StringComparison.Ordinal)
            .Replace("60.00        40.00\n20805 ", "100.00            —\n20805 ", StringComparison.Ordinal)
            .Replace("180.00       120.00\n", "220.00        80.00\n", StringComparison.Ordinal));

        Assert.Equal((100m, true), (report[StatementId.T05]["2080501", ColumnKeys.Basic]?.Value, report[StatementId.T05]["2080501", ColumnKeys.Project]?.NotApplicable));
        Assert.DoesNotContain(new ReportChecker().Check(report).Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void One_wrong_figure_in_aligned_columns_is_still_an_error()
    {
        var report = Reading.Report(Sound.Replace("200.00       120.00        80.00\n20101 ", "210.00       120.00        80.00\n20101 ", StringComparison.Ordinal));

        Assert.Equal(StatementStatus.Read, report[StatementId.T05].Status);
        Assert.Contains(new ReportChecker().Check(report).Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Aligned_columns_whose_sums_fail_everywhere_are_unreadable_and_raise_no_error()
    {
        // Every amount of the first column one line too low, as text extraction leaves them when a cell is wrapped.
        var shifted = Sound
            .Replace("300.00  ", "  1.00  ", StringComparison.Ordinal)
            .Replace("200.00  ", "300.00  ", StringComparison.Ordinal)
            .Replace("100.00  ", "200.00  ", StringComparison.Ordinal);
        var report = Reading.Report(shifted);

        Assert.Equal(StatementStatus.Unreadable, report[StatementId.T05].Status);
        Assert.Equal("ambiguous-columns", report[StatementId.T05].Problems[0].Code);
        Assert.DoesNotContain(
            new ReportChecker().Check(report).Findings,
            finding => finding is { Severity: Severity.Error, Verdict: Verdict.Violated });
    }
}
