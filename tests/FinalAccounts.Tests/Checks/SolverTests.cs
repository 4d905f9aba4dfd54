using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks;
using FinalAccounts.Statements;
using Xunit;
using static FinalAccounts.Tests.Checks.MisprintedSeed;

namespace FinalAccounts.Tests.Checks;

/// <summary>Errors as real reports have them, put into the seed: what is named, what it should read, and how it came about.</summary>
public class SolverTests
{
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
    [InlineData("6007.33", "多了一位数字", "there is one digit too many")]
    [InlineData("60.33", "漏了一位数字", "one digit is missing")]
    [InlineData("6003.30", "小数点错位", "the decimal point is in the wrong place")]
    [InlineData("600,33", "小数点错位", "the decimal point is in the wrong place")] // a separator for the point
    [InlineData("6003300.00", "以元为单位的数填入了万元栏", "yuan were printed where ten thousand yuan are meant")]
    [InlineData("-600.33", "正负号错误", "the sign is wrong")]
    [InlineData("6600.33", "重复输入了一位数字", "one digit was typed twice")]
    [InlineData("605.33", "一位数字不同", "one digit is different")]
    [InlineData("", "应填的数没有填", "the cell is blank and should hold a figure")]
    [InlineData("1,042.49", "与相邻单元格的数相同，疑为误抄", "it repeats the figure of a neighbouring cell")]
    [InlineData("1,642.82", "与其合计数相同，疑为重复填列合计", "it repeats the total that it is a part of")]
    public void Each_slip_is_explained(string printed, string zh, string en)
    {
        var key = Key(StatementId.T03, "201", ColumnKeys.Project);

        var finding = Single((key, printed));

        Assert.Equal(("201", 600.33m), (finding.Suspects[0].Line.Key, finding.Suspects[0].Suggested));
        Assert.EndsWith($"；{zh}。", finding.Suspects[0].Why.Zh, StringComparison.Ordinal);
        Assert.EndsWith($"; {en}.", finding.Suspects[0].Why.En, StringComparison.Ordinal);
        Assert.Contains($"（{zh}）", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains($"({en})", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_repeats_its_total_is_named()
    {
        var finding = Single((Key(StatementId.T06, "30299", ColumnKeys.Amount), "116.32"));

        Assert.Equal(("30299", 4.89m), (finding.Suspects[0].Line.Key, finding.Suspects[0].Suggested));
        Assert.Contains("it repeats the total that it is a part of", finding.Message.En, StringComparison.Ordinal);
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
    public void An_error_carried_into_some_totals_only_is_one_finding()
    {
        // A digit is missing in the basic expenditure of 20103; its total, and 201 above it, were added up from it. 合计 is right.
        var finding = Single(
            (Key(StatementId.T03, "20103", ColumnKeys.Basic), "104.49"),
            (Key(StatementId.T03, "201", ColumnKeys.Basic), "104.49"),
            (Key(StatementId.T03, "20103", ColumnKeys.Total), "704.82"),
            (Key(StatementId.T03, "201", ColumnKeys.Total), "704.82"));

        Assert.Equal(("20103", ColumnKeys.Basic, 1042.49m), (finding.Suspects[0].Line.Key, finding.Suspects[0].Column.Key, finding.Suspects[0].Suggested!.Value));
        Assert.Equal(4, finding.Suspects.Length);
        Assert.Contains("错误起于 公开03表“20103 政府办公厅（室）及相关机构事务”基本支出", finding.Message.Zh, StringComparison.Ordinal);
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
    public void A_figure_in_a_class_that_the_statement_by_code_does_not_list_is_an_error()
    {
        // T03 lists no class 202; the figure of 201 is printed there, and a second time in its own line.
        var finding = Single((Key(StatementId.T01, "expenditure.202", ColumnKeys.Amount), "42.82"));

        Assert.Equal(("expenditure.202", Severity.Error), (finding.Suspects[0].Line.Key, finding.Severity));
    }

    [Fact]
    public void Explanations_that_are_equally_small_are_all_listed_and_counted()
    {
        // T09's total is no sum of its parts: it, or any of three parts, may be wrong, and no slip shows which.
        var finding = Single((Key(StatementId.T09, LineKeys.ThreePublic, ColumnKeys.OpeningBudget), "98.76"));

        Assert.Equal(finding.Suspects.Length - 1, int.Parse(Regex.Match(finding.Message.Zh, "另有 ([0-9]+) 种同样小的改动也能解释，一并列出").Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.All(finding.Suspects, suspect => Assert.NotNull(suspect.Suggested));
        Assert.Contains(finding.Suspects, suspect => suspect.Line.Key == LineKeys.ThreePublic);
    }

    [Fact]
    public void A_search_that_ends_at_its_limit_says_so_and_a_group_without_explanation_names_what_it_is_most_about()
    {
        var wrong = Seed.Statements.SelectMany(statement => statement.Figures)
            .Where(figure => figure.Value is > 0m)
            .Where((_, i) => i % 3 == 0)
            .Select(figure => (figure.Key, FormattableString.Invariant($"{(figure.Value * 7m) + 3m}")));

        var findings = Check([.. wrong]).Findings.Where(finding => finding.Message.Zh.Contains("查找已到上限", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains("at its limit", finding.Message.En, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.True(
            finding.Explains.Length == 1 || finding.Message.Zh.Contains("最可疑的", StringComparison.Ordinal) != finding.Suspects.IsEmpty, finding.Message.Zh));
        Assert.All(findings.SelectMany(finding => finding.Suspects), suspect => Assert.Null(suspect.Suggested));
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

    [Fact]
    public void A_report_in_which_very_many_figures_are_wrong_costs_little()
    {
        var wrong = Seed.Statements.SelectMany(statement => statement.Figures)
            .Where(figure => figure.Value is > 0m)
            .Where((_, i) => i % 3 == 0)
            .Select(figure => (figure.Key, FormattableString.Invariant($"{(figure.Value * 7m) + 3m}")));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Check([.. wrong]);

        Assert.True(result.Counts.Violated > 100);
        Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
    }

    private static bool IsTotal(Figure figure) =>
        figure.Value is not null && (figure.Line.Key.EndsWith("total", StringComparison.Ordinal) || figure.Column.Key == ColumnKeys.Total);
}
