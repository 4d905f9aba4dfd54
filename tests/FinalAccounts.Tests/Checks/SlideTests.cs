using FinalAccounts.Checks;
using FinalAccounts.Statements;
using Xunit;
using static FinalAccounts.Tests.Checks.MisprintedSeed;

namespace FinalAccounts.Tests.Checks;

/// <summary>Figures of the seed that stand beside their own cells: exchanged, in the blank next door, or slid by a line or a column over a stretch.</summary>
public class SlideTests
{
    [Fact]
    public void Two_figures_that_changed_places_are_one_finding()
    {
        var finding = Single(
            (Key(StatementId.T03, "2010305", ColumnKeys.Basic), "457.33"),
            (Key(StatementId.T03, "2010305", ColumnKeys.Project), "0.00"));

        Assert.Contains("位置互换", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(2, finding.Suspects.Length);
    }

    [Fact]
    public void Two_figures_of_a_column_that_changed_places_are_one_finding()
    {
        // Every sum of the column still holds; only the lines do not add up.
        var finding = Single(
            (Key(StatementId.T03, "2010302", ColumnKeys.Project), "457.33"),
            (Key(StatementId.T03, "2010305", ColumnKeys.Project), "118.00"));

        Assert.Contains("位置互换", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Equal([118.00m, 457.33m], finding.Suspects.Select(suspect => suspect.Suggested!.Value));
    }

    [Fact]
    public void A_figure_in_the_blank_cell_beside_its_own_is_said_to_stand_there()
    {
        var finding = Single((Key(StatementId.T03, "2101101", ColumnKeys.Basic), ""), (Key(StatementId.T03, "2101101", ColumnKeys.Project), "24.47"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([(ColumnKeys.Basic, 24.47m), (ColumnKeys.Project, 0m)], finding.Suspects.Select(suspect => (suspect.Column.Key, suspect.Suggested!.Value)));
        Assert.Contains(
            "公开03表“2101101 行政单位医疗”基本支出（第 227 行）为空白，其数 24.47 印在了相邻的 公开03表“2101101 行政单位医疗”项目支出（第 227 行），移回后上述关系全部成立。",
            finding.Message.Zh,
            StringComparison.Ordinal);
        Assert.Contains("is blank; its amount 24.47 stands beside it, in T03", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_beside_its_cell_is_found_where_only_blanks_contradict_it()
    {
        // T01 has 201 in the line of 202: its sum still holds, and no identity compares a blank.
        var finding = Single((Key(StatementId.T01, "expenditure.201", ColumnKeys.Amount), ""), (Key(StatementId.T01, "expenditure.202", ColumnKeys.Amount), "1,642.82"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(["T01-T03-by-function T01/expenditure.201/amount", "T01-T03-by-function T03/total/total", "T01-T04-expenditure-by-function T01/expenditure.201/amount"], finding.Explains);
        Assert.Contains("移回后上述关系全部成立。同一原因还使以下关系不成立：公开01表“一、一般公共服务支出” 空白，小于其中的 公开04表“一、一般公共服务支出”合计 1636.68；", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("These fail for the same cause: T01 “一、一般公共服务支出” is blank, less than its part T04", finding.Message.En, StringComparison.Ordinal);
        Assert.StartsWith("公开01表“一、一般公共服务支出” 空白，而 公开03表“201 一般公共服务支出”本年支出合计 1642.82；相差 -1642.82 万元", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatementId.T04, ColumnKeys.GeneralBudget, ColumnKeys.FundBudget, ColumnKeys.CapitalBudget)]
    [InlineData(StatementId.T05, ColumnKeys.Basic, ColumnKeys.Project)]
    [InlineData(StatementId.T07, ColumnKeys.Basic, ColumnKeys.Project)]
    [InlineData(StatementId.T01, ColumnKeys.Amount)]
    public void Columns_that_are_left_blank_are_no_error(StatementId id, params string[] columns)
    {
        var blanked = Seed[id].Figures.Where(figure => columns.Contains(figure.Column.Key)).Select(figure => (figure.Key, ""));

        Assert.DoesNotContain(Check([.. blanked]).Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Values_slid_by_a_line_are_one_finding_with_the_shift()
    {
        // The items of 20103 in the total column stand one line too low; the last went round.
        string[] codes = ["2010301", "2010302", "2010305", "2010350", "2010399"];
        var printed = codes.Select(code => Seed[Key(StatementId.T05, code, ColumnKeys.Total)]!.Printed).ToArray();
        var finding = Single([.. codes.Select((code, i) => (Key(StatementId.T05, code, ColumnKeys.Total), printed[(i + codes.Length - 1) % codes.Length]))]);

        Assert.Contains("错了一行", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(codes, finding.Suspects.Select(suspect => suspect.Line.Key));
        Assert.Equal([704.73m, 118.00m, 453.16m, 201.84m, 158.96m], finding.Suspects.Select(suspect => suspect.Suggested!.Value));
    }

    [Fact]
    public void Lines_that_carry_the_values_of_the_lines_below_are_one_finding_with_the_shift()
    {
        // From 208 to 22102 every line of T05 prints the line below; 2210201, the last, prints 合计. T03 has the right values at the right codes.
        var lines = Seed[StatementId.T05].Lines.Where(line => line.Code is not null).SkipWhile(line => line.Key != "208").Select(line => line.Key).ToArray();
        string[] columns = [ColumnKeys.Total, ColumnKeys.Basic, ColumnKeys.Project];
        var changes = lines.Zip(lines.Skip(1).Append(LineKeys.Total), (line, below) => (line, below))
            .SelectMany(pair => columns.Select(column => (Key(StatementId.T05, pair.line, column), Seed[Key(StatementId.T05, pair.below, column)]!.Printed)))
            .ToArray();

        var finding = Single(changes);

        Assert.Contains("各行的数与科目错位：“20805 行政事业单位养老支出”至“2159999 其他资源勘探工业信息等支出”印的是其下第 1 行科目的数", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("print the figures of the line 1 further down", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal("20805", finding.Suspects[0].Line.Key); // 208 has the same figures as the line below it.
        Assert.All(finding.Suspects, suspect =>
            Assert.Equal(Seed[Key(StatementId.T05, suspect.Line.Key, suspect.Column.Key)]!.Value ?? 0m, suspect.Suggested));
    }

    [Fact]
    public void A_whole_stretch_of_a_column_slid_up_by_a_line_is_one_finding()
    {
        // The last one printed the figure of the first.
        var lines = Seed[StatementId.T03].Lines.Select(line => line.Key).SkipWhile(key => key != "2080505").Take(7).ToArray();
        var printed = lines.Select(line => Seed[Key(StatementId.T03, line, ColumnKeys.Total)]!.Printed).ToArray();
        var finding = Single([.. lines.Select((line, i) => (Key(StatementId.T03, line, ColumnKeys.Total), printed[(i + 1) % lines.Length]))]);

        Assert.Contains("错了一行", finding.Message.Zh, StringComparison.Ordinal);
        Assert.All(finding.Suspects, suspect => Assert.Equal(Seed[Key(StatementId.T03, suspect.Line.Key, ColumnKeys.Total)]!.Value, suspect.Suggested));
    }

    [Fact]
    public void Values_slid_by_a_column_are_one_finding_with_the_shift()
    {
        var finding = Single(
            (Key(StatementId.T03, "2010399", ColumnKeys.Total), ""),
            (Key(StatementId.T03, "2010399", ColumnKeys.Basic), "158.96"),
            (Key(StatementId.T03, "2010399", ColumnKeys.Project), "133.96"),
            (Key(StatementId.T03, "2010399", ColumnKeys.RemittedToSuperior), "25.00"));

        Assert.Contains("错了一栏", finding.Message.Zh, StringComparison.Ordinal);
    }
}
