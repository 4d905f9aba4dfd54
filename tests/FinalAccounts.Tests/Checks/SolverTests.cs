using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks;

/// <summary>Errors as real reports have them, put into the seed: what is named, what it should read, and how it came about.</summary>
public class SolverTests
{
    private static readonly FinalAccountsReport Seed = TruthReport.Load();

    [Fact]
    public void Transposed_digits_are_named_with_the_value_and_the_slip()
    {
        var finding = Single((Key(StatementId.T03, "20103", ColumnKeys.Total), "1,624.82"));

        Assert.Equal(Severity.Error, finding.Severity);
        var suspect = Assert.Single(finding.Suspects);
        Assert.Equal((StatementId.T03, "20103", ColumnKeys.Total, "1,624.82", 1642.82m), (suspect.Statement!.Value, suspect.Line.Key, suspect.Column.Key, suspect.Printed, suspect.Suggested!.Value));
        Assert.Contains("相邻两位数字颠倒", suspect.Why.Zh, StringComparison.Ordinal);
        Assert.Contains("two neighbouring digits changed places", suspect.Why.En, StringComparison.Ordinal);
        Assert.Equal(215, suspect.Place.Line);
    }

    [Theory]
    [InlineData("6007.33", "one digit too many")]
    [InlineData("60.33", "one digit is missing")]
    [InlineData("6003.3", "decimal point")]
    [InlineData("6003300.00", "yuan were printed")]
    [InlineData("-600.33", "sign")]
    [InlineData("6600.33", "typed twice")]
    [InlineData("605.33", "one digit is different")]
    [InlineData("", "blank")]
    public void Each_slip_is_explained(string printed, string why)
    {
        var key = Key(StatementId.T03, "201", ColumnKeys.Project);

        var finding = Single((key, printed));

        Assert.Equal("201", finding.Suspects[0].Line.Key);
        Assert.Equal(600.33m, finding.Suspects[0].Suggested);
        Assert.Contains(why, finding.Suspects[0].Why.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_copied_from_the_line_below_is_said_to_be_copied()
    {
        var finding = Single((Key(StatementId.T03, "2080505", ColumnKeys.Basic), "45.04"));

        Assert.Equal(77.61m, finding.Suspects[0].Suggested);
        Assert.Contains("neighbouring cell", finding.Suspects[0].Why.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_carried_into_its_totals_is_traced_to_where_it_began()
    {
        // A digit is missing in 20103 (596.16 → 59.16); 201 and 合计, and the row totals, were added up from it.
        var finding = Single(
            (Key(StatementId.T05, "20103", ColumnKeys.Project), "59.16"),
            (Key(StatementId.T05, "201", ColumnKeys.Project), "59.16"),
            (Key(StatementId.T05, "total", ColumnKeys.Project), "459.16"));

        Assert.Equal(["20103", "201", "total"], finding.Suspects.Take(3).Select(suspect => suspect.Line.Key));
        Assert.Equal([596.16m, 596.16m, 996.16m], finding.Suspects.Take(3).Select(suspect => suspect.Suggested!.Value));
        Assert.Contains("错误起于 公开05表“20103 政府办公厅（室）及相关机构事务”项目支出", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("one digit is missing", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_wrong_figures_far_apart_are_two_findings()
    {
        var result = Check(
            (Key(StatementId.T06, "302", ColumnKeys.Amount), "161.32"),
            (Key(StatementId.T02, "2080505", ColumnKeys.FiscalAppropriation), "71.61"));

        Assert.Equal(2, result.Findings.Length);
        Assert.Equal(["2080505", "302"], result.Findings.Select(finding => finding.Suspects[0].Line.Key).Order());
    }

    [Fact]
    public void Two_wrong_figures_of_one_equation_are_both_named()
    {
        var result = Check(
            (Key(StatementId.T03, "2010302", ColumnKeys.Total), "181.00"),
            (Key(StatementId.T03, "2010305", ColumnKeys.Total), "547.33"));

        var suspects = result.Findings.SelectMany(finding => finding.Suspects).ToArray();
        Assert.Equal([("2010302", 118.00m), ("2010305", 457.33m)], suspects.Select(suspect => (suspect.Line.Key, suspect.Suggested!.Value)));
    }

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
        Assert.Equal(["T01-T03-by-function T01/expenditure.201/amount", "T01-T04-expenditure-by-function T01/expenditure.201/amount"], finding.Explains);
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
    public void Values_slid_by_a_column_are_one_finding_with_the_shift()
    {
        var finding = Single(
            (Key(StatementId.T03, "2010399", ColumnKeys.Total), ""),
            (Key(StatementId.T03, "2010399", ColumnKeys.Basic), "158.96"),
            (Key(StatementId.T03, "2010399", ColumnKeys.Project), "133.96"),
            (Key(StatementId.T03, "2010399", ColumnKeys.RemittedToSuperior), "25.00"));

        Assert.Contains("错了一栏", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_one_equation_alone_binds_are_all_listed_and_the_message_says_so()
    {
        var finding = Single((Key(StatementId.T06, "30103", ColumnKeys.Amount), "134.62"));

        Assert.Equal("30103", finding.Suspects[0].Line.Key); // One digit differs; for the others no slip is seen.
        Assert.True(finding.Suspects.Length > 5);
        Assert.Contains("一并列出", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_total_of_the_first_five_statements_matters()
    {
        foreach (var figure in Seed.Statements.Take(5).SelectMany(statement => statement.Figures).Where(IsTotal))
        {
            var result = Check((figure.Key, FormattableString.Invariant($"{figure.Value + 1.00m}")));

            Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    private static bool IsTotal(Figure figure) =>
        figure.Value is not null && (figure.Line.Key.EndsWith("total", StringComparison.Ordinal) || figure.Column.Key == ColumnKeys.Total);

    private static FigureKey Key(StatementId statement, string line, string column) => new(statement, line, column);

    private static CheckResult Check(params (FigureKey Key, string Printed)[] changes) =>
        new ReportChecker().Check(Seed.With(changes.Select(change => KeyValuePair.Create(change.Key, change.Printed))));

    private static Finding Single(params (FigureKey Key, string Printed)[] changes)
    {
        var findings = Check(changes).Findings;
        return findings.Length == 1 ? findings[0] : throw new InvalidOperationException(
            $"{findings.Length} findings: {string.Join("\n", findings.Select(finding => finding.Message.En))}");
    }
}
