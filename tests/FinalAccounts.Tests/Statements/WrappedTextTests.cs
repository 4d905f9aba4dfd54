using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Cells too narrow for what they hold, as text made from a PDF has them: labels, codes and amounts over two lines, those of neighbours between them.</summary>
public class WrappedTextTests
{
    [Theory]
    [InlineData("1,090,44\n合计 185,187,494.17 905,262,490.34\n9,984.51\n")]
    [InlineData("合计 1,090,44 185,187,494.17 905,262,490.34\n9,984.51\n")]
    [InlineData("1,090,44 185,187, 905,262,\n合计\n9,984.51 494.17 490.34\n")]
    public void An_amount_broken_within_its_digits_is_whole_and_in_its_column(string total)
    {
        var statement = Expenditure($"科目编码 科目名称 本年支出合计 基本支出 项目支出\n{total}201 一般公共服务支出 1,090,449,984.51 185,187,494.17 905,262,490.34\n");

        Assert.Equal([1_090_449_984.51m, 185_187_494.17m, 905_262_490.34m], Values(statement, "total"));
        Assert.Equal([1_090_449_984.51m, 185_187_494.17m, 905_262_490.34m], Values(statement, "201"));
        Assert.Empty(statement.Problems);
    }

    [Fact]
    public void A_broken_amount_whose_column_nothing_tells_leaves_its_line_out_and_says_so()
    {
        var statement = Expenditure(
            "科目编码 科目名称 本年支出合计 基本支出 项目支出\n905,262,\n合计 1,090,449,984.51 185,187,494.17\n490.34\n"
            + "201 一般公共服务支出 1,090,449,984.51 185,187,494.17 905,262,490.34\n");

        Assert.Equal([null, null, null], Values(statement, "total"));
        Assert.Equal("total", Assert.Single(statement.Problems).Line);
    }

    [Fact]
    public void The_lower_parts_of_a_code_may_stand_below_its_class()
    {
        var statement = Expenditure(
            "科目编码 科目名称 本年支出合计 基本支出 项目支出\n类 款 项 1 2 3\n合计 30.00 10.00 20.00\n201 一般公共服务支出 30.00 10.00 20.00\n"
            + "201 03 政府办公厅（室）及相关\n机构事务 30.00 10.00 20.00\n201 03 01 行政运行 10.00 10.00\n"
            + "201 其他政府办公厅（室）及\n03 99 相关机构事务支出 20.00 20.00\n");

        Assert.Equal(["total", "201", "20103", "2010301", "2010399"], statement.Lines.Select(line => line.Key));
        Assert.Equal("其他政府办公厅（室）及相关机构事务支出", statement.Lines[^1].Label);
        Assert.Equal(20m, statement["2010399", ColumnKeys.Project]?.Value);
    }

    [Fact]
    public void The_last_line_of_a_label_may_stand_before_its_first()
    {
        var statement = Appropriations(
            "本年收入合计 3 190.00 本年支出合计 6 180.00 180.00\n年初财政拨款结转和结 4 5.00 余年末财政拨款结转和结 7 15.00 15.00\n余\n总计 5 195.00 总计 8 195.00 195.00\n", numbered: true);

        Assert.Equal(5m, statement[LineKeys.IncomeOpening, ColumnKeys.Amount]?.Value);
        Assert.Equal(15m, statement[LineKeys.ExpenditureClosing, ColumnKeys.GeneralBudget]?.Value);
    }

    [Fact]
    public void The_left_amount_may_stand_below_both_labels()
    {
        var statement = Appropriations(
            "本年收入合计             190.00 本年支出合计          180.00       180.00\n年初财政拨款结               年末财政拨款结转和结\n"
            + "                 5.00 余                 15.00        15.00\n转和结余\n总计                 195.00 总计              195.00       195.00\n", numbered: false);

        Assert.Equal(5m, statement[LineKeys.IncomeOpening, ColumnKeys.Amount]?.Value);
        Assert.Equal(15m, statement[LineKeys.ExpenditureClosing, ColumnKeys.GeneralBudget]?.Value);
    }

    [Fact]
    public void A_total_in_the_header_comes_again_with_its_amounts_on_each_page()
    {
        const string Header = "支出功能分类科目编\n码 科目名称 本年支出合计 基本支出 项目支出\n类 款 项 合计 30.00 10.00 20.00\n";
        var statement = Expenditure($"{Header}201 一般公共服务支出 10.00 10.00\n201 06 财政事务 10.00 10.00\n\f{Header}205 教育支出 20.00 20.00\n205 02 普通教育 20.00 20.00\n");

        Assert.Equal(["total", "201", "20106", "205", "20502"], statement.Lines.Select(line => line.Key));
        Assert.Empty(statement.Problems);
    }

    [Theory]
    [InlineData("205 教育支出10.00 10.00\n205 02 普通教育10.00 10.00\n")]
    [InlineData("205 教育支1,234,5 1,234,5\n出 67.00 67.00\n205 02 普通教育 10.00 10.00\n")]
    public void A_statement_whose_amounts_ran_into_its_labels_is_unreadable(string rows)
    {
        var statement = Expenditure($"科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 30.00 10.00 20.00\n201 一般公共服务支出 20.00 20.00\n{rows}");

        Assert.Equal(StatementStatus.Unreadable, statement.Status);
        Assert.Empty(statement.Figures);
    }

    private static decimal?[] Values(Statement statement, string line) =>
        [.. new[] { ColumnKeys.Total, ColumnKeys.Basic, ColumnKeys.Project }.Select(column => statement[line, column]?.Value)];

    private static Statement Appropriations(string table, bool numbered) => Reading.Report(
        "某县财政局2024年度部门决算\n\n财政拨款收入支出决算总表\n单位：万元\n收入 支出\n"
        + (numbered
            ? "项目 行次 决算数 项目 行次 合计 一般公共预算财政拨款\n一、一般公共预算财政拨款 1 190.00 一、一般公共服务支出 1 180.00 180.00\n二、政府性基金预算财政拨款 2 二、外交支出 2\n"
            : "项目                 决算数 项目                  合计 一般公共预算财政拨款\n一、一般公共预算财政拨款       190.00 一、一般公共服务支出      180.00       180.00\n二、政府性基金预算财政拨款             二、外交支出\n")
        + table)[StatementId.T04];

    private static Statement Expenditure(string table) => Reading.Report($"某县财政局2024年度部门决算\n\n支出决算表\n单位：元\n{table}")[StatementId.T03];
}
