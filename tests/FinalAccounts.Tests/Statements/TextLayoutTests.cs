using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Tables that text kept as lines: one cell to a line, cells parted by spaces, with the pages' numbers between them.</summary>
public class TextLayoutTests
{
    [Fact]
    public void The_parts_of_a_code_may_stand_on_a_line_each_and_blank_cells_on_blank_lines()
    {
        var statement = Expenditure(
            "项目\n本年支出合计\n基本支出\n项目支出\n科目编码\n科目名称\n类\n款\n项\n栏次\n1\n2\n3\n"
            + "\n\n\n合计\n30.00\n10.00\n20.00\n201\n\n\n一般公共服务支出\n10.00\n10.00\n\n201\n06\n\n财政事务\n10.00\n10.00\n\n201\n06\n01\n行政运行\n10.00\n10.00\n\n"
            + "205\n\n\n教育支出\n20.00\n\n20.00\n205\n02\n\n普通教育\n20.00\n\n20.00\n205\n02\n01\n学前教育\n20.00\n\n20.00\n");

        Assert.Equal(["total", "201", "20106", "2010601", "205", "20502", "2050201"], statement.Lines.Select(line => line.Key));
        Assert.Equal(10m, statement["2010601", ColumnKeys.Basic]?.Value);
        Assert.Null(statement["2010601", ColumnKeys.Project]?.Value);
        Assert.Equal(20m, statement["2050201", ColumnKeys.Project]?.Value);
    }

    [Theory]
    [InlineData("6")]
    [InlineData("- 6 -")]
    [InlineData("106")]
    public void A_pages_number_between_two_rows_is_no_amount(string number)
    {
        var statement = Expenditure(
            "科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 30.00 10.00 20.00\n201 一般公共服务支出 10.00 10.00\n\n"
            + number + "\n\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n205 教育支出 20.00 20.00\n");

        Assert.Equal([30m, 10m, 20m, 10m, 10m, 20m, 20m], statement.Figures.Select(figure => figure.Value).OfType<decimal>());
        Assert.Empty(statement.Problems);
    }

    [Fact]
    public void A_year_and_a_unit_on_one_line_before_the_header_are_no_amounts()
    {
        var statement = Reading.Report(
            "某县财政局2024年度部门决算\n\n财政拨款“三公”经费支出决算表\n公开 09 表\n部门：某县财政局 2024 年度 金额单位：万元\n\n"
            + "合计 因公出国（境）费 公务用车购置及运行维护费 公务接待费\n小计 公务用车购置费 公务用车运行维护费\n"
            + "预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数\n1 2 3 4 5 6 7 8 9 10 11 12\n"
            + "22.09 19.45 8.17 5.59 13.31 13.24 6.72 6.65 6.59 6.59 0.61 0.62\n")[StatementId.T09];

        Assert.Equal(22.09m, statement[LineKeys.ThreePublic, ColumnKeys.Budget]?.Value);
        Assert.Equal(0.62m, statement[LineKeys.Reception, ColumnKeys.Final]?.Value);
        Assert.Empty(statement.Problems);
    }

    [Fact]
    public void A_dash_and_an_amount_one_space_apart_are_two_cells()
    {
        var statement = Expenditure(
            "科目编码    科目名称            本年支出合计   基本支出  项目支出\n合计                              30.00      10.00     20.00\n201         一般公共服务支出         10.00      10.00         —\n205         教育支出                20.00          — 20.00\n");

        Assert.Equal((20m, true), (statement["205", ColumnKeys.Project]?.Value, statement["205", ColumnKeys.Basic]?.NotApplicable));
    }

    private static Statement Expenditure(string table) => Reading.Report($"某县财政局2024年度部门决算\n\n支出决算表\n单位：万元\n{table}")[StatementId.T03];
}
