using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Blanks that a text lost are put back by the sums of all statements together; a misprint moves nothing, and what no sum tells is said.</summary>
public class VanishedBlankTests
{
    private const string Expenditure =
        "支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出\n"
        + "合计 90.00 55.00 35.00\n205 教育支出 60.00 25.00 35.00\n20502 普通教育 60.00 25.00 35.00\n2050201 学前教育 25.00 25.00\n2050202 小学教育 35.00 35.00\n"
        + "221 住房保障支出 30.00 30.00\n22102 住房改革支出 30.00 30.00\n2210201 住房公积金 30.00 30.00\n";

    private const string Fiscal =
        "财政拨款收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n"
        + "一、一般公共预算财政拨款 90.00 一、教育支出 60.00 60.00\n二、政府性基金预算财政拨款 二、住房保障支出 30.00 30.00\n本年收入合计 90.00 本年支出合计 90.00 90.00\n总计 90.00 总计 90.00 90.00\n";

    private const string General =
        "一般公共预算财政拨款支出决算表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n"
        + "205 教育支出 60.00 25.00 35.00\n20502 普通教育 60.00 25.00 35.00\n2050201 学前教育 25.00 25.00\n2050202 小学教育 35.00 35.00\n"
        + "221 住房保障支出 30.00 30.00\n22102 住房改革支出 30.00 30.00\n2210201 住房公积金 30.00 30.00\n合计 90.00 55.00 35.00\n";

    [Fact]
    public void Amounts_stand_in_the_columns_that_the_sums_of_all_statements_allow()
    {
        var report = Report(Expenditure + "\n" + Fiscal + "\n" + General);

        Assert.Equal(35.00m, report[StatementId.T03]["2050202", ColumnKeys.Project]?.Value);
        Assert.Equal(30.00m, report[StatementId.T03]["2210201", ColumnKeys.Basic]?.Value);
        Assert.Equal(25.00m, report[StatementId.T05]["2050201", ColumnKeys.Basic]?.Value);
        Assert.Equal(60.00m, report[StatementId.T04][LineKeys.Expenditure("205"), ColumnKeys.GeneralBudget]?.Value);
        Assert.All(report.Statements, statement => Assert.Empty(statement.Problems));
    }

    [Theory]
    [InlineData("2050202 小学教育 35.00 35.00", "2050202 小学教育 35.00 53.00", "2050202", ColumnKeys.Project, "35.00")]
    [InlineData("20502 普通教育 60.00 25.00 35.00", "20502 普通教育 60.00 52.00 35.00", "20502", ColumnKeys.Basic, "25.00")]
    [InlineData("205 教育支出 60.00 25.00 35.00", "205 教育支出 66.00 25.00 35.00", "205", ColumnKeys.Total, "60.00")]
    [InlineData("合计 90.00 55.00 35.00", "合计 90.00 5.00 35.00", "total", ColumnKeys.Basic, "55.00")]
    public void A_misprint_stays_in_its_column_and_moves_no_other_figure(string printed, string misprinted, string line, string column, string right)
    {
        var sound = Report(Expenditure + "\n" + Fiscal + "\n" + General);
        var report = Report(Expenditure.Replace(printed, misprinted, StringComparison.Ordinal) + "\n" + Fiscal + "\n" + General);
        var changed = new FigureKey(StatementId.T03, line, column);

        Assert.All(
            sound.Statements.SelectMany(statement => statement.Figures).Where(figure => figure.Key != changed),
            figure => Assert.Equal(figure.Value, report[figure.Key]?.Value));
        var finding = Assert.Single(new ReportChecker().Check(report).Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal((line, column, decimal.Parse(right, CultureInfo.InvariantCulture)), (finding.Suspects[0].Line.Key, finding.Suspects[0].Column.Key, finding.Suspects[0].Suggested));
    }

    [Fact]
    public void Parts_are_never_printed_without_their_total()
    {
        // Read as 合计 blank, 77.00 and 60.00 would be two budgets' money and break no sum of the row.
        var report = Report(Expenditure + "\n" + Fiscal.Replace("一、教育支出 60.00 60.00", "一、教育支出 77.00 60.00", StringComparison.Ordinal) + "\n" + General);

        Assert.Equal(77.00m, report[StatementId.T04][LineKeys.Expenditure("205"), ColumnKeys.Total]?.Value);
        Assert.Equal(60.00m, report[StatementId.T04][LineKeys.Expenditure("205"), ColumnKeys.GeneralBudget]?.Value);
    }

    [Fact]
    public void What_no_sum_tells_is_left_out_and_said()
    {
        var statement = Report(
            "支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出\n合计 90.00 90.00\n205 教育支出 90.00 90.00\n")[StatementId.T03];

        Assert.Equal(90.00m, statement["205", ColumnKeys.Total]?.Value);
        Assert.Null(statement["205", ColumnKeys.Basic]);
        Assert.Contains(statement.Problems, problem => problem is { Code: "ambiguous-columns", Line: "205" });
    }

    [Fact]
    public void Where_rows_slid_against_their_codes_only_those_that_another_statement_vouches_for_are_placed()
    {
        // From 21004 on, 公开05表 prints the amounts of the line below.
        var statement = Report(
            "支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 168.00 93.00 75.00\n205 教育支出 60.00 25.00 35.00\n20502 普通教育 60.00 25.00 35.00\n"
            + "2050201 学前教育 25.00 25.00 0.00\n2050202 小学教育 35.00 0.00 35.00\n210 卫生健康支出 40.00 0.00 40.00\n21004 公共卫生 40.00 0.00 40.00\n"
            + "2100401 疾病预防控制机构 22.00 0.00 22.00\n2100402 卫生监督机构 18.00 0.00 18.00\n221 住房保障支出 68.00 68.00 0.00\n22102 住房改革支出 68.00 68.00 0.00\n"
            + "2210201 住房公积金 41.00 41.00 0.00\n2210203 购房补贴 27.00 27.00 0.00\n\n"
            + "一般公共预算财政拨款支出决算表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n205 教育支出 60.00 25.00 35.00\n20502 普通教育 60.00 25.00 35.00\n"
            + "2050201 学前教育 25.00 25.00\n2050202 小学教育 35.00 35.00\n210 卫生健康支出 40.00 40.00\n21004 公共卫生 22.00 22.00\n2100401 疾病预防控制机构 18.00 18.00\n"
            + "2100402 卫生监督机构 68.00 68.00\n221 住房保障支出 68.00 68.00\n22102 住房改革支出 41.00 41.00\n2210201 住房公积金 27.00 27.00\n2210203 购房补贴 168.00 93.00 75.00\n合计 168.00 93.00 75.00\n")[StatementId.T05];

        Assert.Equal(40.00m, statement["210", ColumnKeys.Project]?.Value);
        Assert.Equal(25.00m, statement["2050201", ColumnKeys.Basic]?.Value);
        Assert.Equal(22.00m, statement["21004", ColumnKeys.Total]?.Value);
        Assert.Null(statement["21004", ColumnKeys.Project]);
        Assert.Contains(statement.Problems, problem => problem is { Code: "ambiguous-columns", Line: "21004" });
        Assert.DoesNotContain(statement.Problems, problem => problem.Line is "210" or "2050201");
    }

    private static FinalAccountsReport Report(string text) => Reading.Report("云岭市档案馆2024年度部门决算\n\n" + text);
}
