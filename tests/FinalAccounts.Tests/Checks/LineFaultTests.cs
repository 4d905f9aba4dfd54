using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;
using static FinalAccounts.Tests.Checks.MisprintedSeed;

namespace FinalAccounts.Tests.Checks;

/// <summary>Faults of whole lines and whole statements of the seed: left out, under a wrong code, exchanged, blank, in the wrong unit. Each is one finding.</summary>
public class LineFaultTests
{
    [Fact]
    public void A_line_that_is_left_out_is_named_where_another_statement_has_it()
    {
        var finding = Error(Seed.With(Without(Seed[StatementId.T05], "2080506")));

        Assert.Contains("可能漏列了“2080506 机关事业单位职业年金缴费支出”一行（本年支出合计 45.04，基本支出 45.04）", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("seems to be left out", finding.Message.En, StringComparison.Ordinal);
        Assert.Empty(finding.Suspects);
    }

    [Fact]
    public void A_line_that_no_statement_has_is_said_to_be_left_out_where_all_columns_lack_it()
    {
        var report = new[] { StatementId.T02, StatementId.T03, StatementId.T05 }.Aggregate(Seed, (left, id) => left.With(Without(left[id], "2010399")));
        var findings = Errors(report).Where(finding => finding.Message.Zh.Contains("横向相加也平衡，正好构成一行：其下可能漏列了一行", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["T03", "T05"], findings.Select(finding => finding.Explains[0].Split(' ')[1][..3]).Order());
        Assert.All(findings, finding => Assert.Contains("项目支出 25.00", finding.Message.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_under_a_wrong_code_is_said_to_have_a_wrong_code()
    {
        var t05 = Seed[StatementId.T05];
        var wrong = new StatementLine("2080502", "2080502", t05.Lines.Single(line => line.Key == "2101102").Label, null);
        var finding = Error(Seed.With(new Statement(
            t05.Id,
            t05.Title,
            t05.Form,
            t05.Unit,
            t05.Status,
            t05.Place,
            t05.Columns,
            [.. t05.Lines.Select(line => line.Key == "2101102" ? wrong : line)],
            [.. t05.Figures.Select(figure => figure.Line.Key == "2101102" ? figure with { Line = wrong } : figure)],
            t05.Problems)));

        Assert.Contains("不是“20805 行政事业单位养老支出”的组成部分，而正好等于“21011 行政事业单位医疗”各栏所缺的数：该行科目编码可能有误。", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("its code seems to be wrong", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lines_that_changed_places_are_one_finding()
    {
        string[] columns = [ColumnKeys.Total, ColumnKeys.Basic];
        var finding = Single(
        [
            .. columns.Select(column => (Key(StatementId.T03, "2101102", column), "64.90")),
            .. columns.Select(column => (Key(StatementId.T03, "2210201", column), "7.31")),
        ]);

        Assert.Contains("“2101102 事业单位医疗”（第 228 行）与“2210201 住房公积金”（第 239 行）两行的数（或科目）互换", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("carry each other's figures", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal([7.31m, 7.31m, 64.90m, 64.90m], finding.Suspects.Select(suspect => suspect.Suggested!.Value));
    }

    [Fact]
    public void Two_lines_of_the_general_statement_that_changed_places_are_one_finding()
    {
        var finding = Single(
            (Key(StatementId.T01, "expenditure.201", ColumnKeys.Amount), "400.00"),
            (Key(StatementId.T01, "expenditure.215", ColumnKeys.Amount), "1,642.82"));

        Assert.Contains("位置互换", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_not_filled_in_is_one_finding()
    {
        var finding = Single(
            (Key(StatementId.T04, "expenditure.215", ColumnKeys.Total), ""),
            (Key(StatementId.T04, "expenditure.215", ColumnKeys.GeneralBudget), ""));

        Assert.Contains("整行没有填，应为 合计 400.00，一般公共预算财政拨款 400.00。", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("is blank throughout", finding.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatementId.T01)]
    [InlineData(StatementId.T02)]
    [InlineData(StatementId.T03)]
    [InlineData(StatementId.T04)]
    [InlineData(StatementId.T05)]
    [InlineData(StatementId.T06)]
    [InlineData(StatementId.T07)]
    public void A_statement_in_another_unit_than_it_says_is_one_finding(StatementId id)
    {
        var statement = Seed[id];
        var finding = Error(Seed.With(new Statement(
            id,
            statement.Title,
            statement.Form,
            Unit.Yuan,
            statement.Status,
            statement.Place,
            statement.Columns,
            statement.Lines,
            [.. statement.Figures.Select(figure => figure with { Unit = Unit.Yuan })],
            statement.Problems)));

        Assert.Contains($"公开{(int)id:00}表注明单位为元，各数与其他报表相差一万倍，应是以万元为单位的数", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains($"{id} says that its unit is 元", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal(id, Assert.Single(finding.Suspects).Statement);
    }

    private static Finding[] Errors(FinalAccountsReport report) =>
        [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Severity == Severity.Error)];

    private static Finding Error(FinalAccountsReport report) => Assert.Single(Errors(report));

    private static Statement Without(Statement statement, string line) => new(
        statement.Id,
        statement.Title,
        statement.Form,
        statement.Unit,
        statement.Status,
        statement.Place,
        statement.Columns,
        statement.Lines.RemoveAll(one => one.Key == line),
        statement.Figures.RemoveAll(figure => figure.Line.Key == line),
        statement.Problems);
}
