using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Text in column order has lost its rows: such a statement is unreadable and says so. One printed wrong in good order is read as printed.</summary>
public class ScatteredTextTests
{
    [Fact]
    public void Numbers_that_stand_apart_from_their_lines_are_not_taken_for_a_statement_without_numbers()
    {
        var statement = Read(
            "收入支出决算总表\n单位：万元\n收入\n支出\n项目\n决算数\n项目\n决算数\n100.10\n2.20\n102.30\n60.00\n42.30\n"
            + "一、一般公共预算财政拨款收入\n一、一般公共服务支出\n八、其他收入\n八、社会保障和就业支出\n本年收入合计\n本年支出合计\n",
            StatementId.T01);

        Assert.Equal(StatementStatus.Unreadable, statement.Status);
        Assert.Empty(statement.Figures);
        Assert.Equal("scattered-text", statement.Problems[0].Code);
    }

    [Fact]
    public void Rows_whose_own_sums_mostly_fail_are_not_used()
    {
        var statement = Read(
            "支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 41.00 77.00 5.00\n201 一般公共服务支出 12.00 30.00 6.00\n205 教育支出 18.00 7.00 29.00\n",
            StatementId.T03);

        Assert.Equal(StatementStatus.Unreadable, statement.Status);
    }

    [Fact]
    public void One_wrong_total_that_breaks_several_sums_is_left_to_the_checks()
    {
        var statement = Read(
            "收入支出决算总表\n单位：万元\n收入 支出\n项目 决算数 项目 决算数\n一、一般公共预算财政拨款收入 62.00 一、一般公共服务支出 22.00\n八、社会保障和就业支出 40.00\n"
            + "本年收入合计 62.00 本年支出合计 26.00\n总计 62.00 总计 62.00\n",
            StatementId.T01);

        Assert.Equal(StatementStatus.Read, statement.Status);
        Assert.Equal(26.00m, statement[LineKeys.ExpenditureTotal, ColumnKeys.Amount]?.Value);
    }

    [Fact]
    public void Sums_over_the_columns_that_fail_are_left_to_the_checks()
    {
        var statement = Read(
            "支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 90.00 70.00 20.00\n201 一般公共服务支出 36.00 30.00 6.00\n205 教育支出 36.00 7.00 29.00\n",
            StatementId.T03);

        Assert.Equal(StatementStatus.Read, statement.Status);
        Assert.Equal(90.00m, statement[LineKeys.Total, ColumnKeys.Total]?.Value);
    }

    [Fact]
    public void A_filled_in_report_is_no_blank_template_because_its_text_is_out_of_order()
    {
        var report = Reading.Report(
            "某市财政局2024年度部门决算\n\n收入支出决算总表\n单位：万元\n收入\n支出\n项目\n决算数\n项目\n决算数\n100.10\n2.20\n102.30\n60.00\n42.30\n"
            + "一、一般公共预算财政拨款收入\n一、一般公共服务支出\n八、其他收入\n八、社会保障和就业支出\n本年收入合计\n本年支出合计\n\n"
            + "国有资本经营预算财政拨款支出决算表\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t\t\t\n");

        Assert.Equal(StatementStatus.Empty, report[StatementId.T08].Status);
    }

    [Fact]
    public void Where_most_statements_are_out_of_order_none_is_believed_and_one_that_is_only_named_is_unreadable_too()
    {
        string[] columns = ["科目编码\n科目名称\n", "合计\n205\n教育支出\n206\n科学技术支出\n"];
        var scattered = string.Concat(new[] { "支出决算表", "一般公共预算财政拨款支出决算表", "政府性基金预算财政拨款收入支出决算表" }
            .Select(title => $"{title}\n单位：万元\n本年支出合计\n基本支出\n项目支出\n年初结转和结余\n本年收入\n小计\n年末结转和结余\n{columns[0]}40.00\n30.00\n10.00\n25.00\n15.00\n{columns[1]}注：本表反映支出。\n\n"));
        var report = Reading.Report(
            "某市财政局2024年度部门决算\n\n目录\n八、国有资本经营预算财政拨款支出决算表……9\n\n" + scattered
            + "国有资产占用情况表\n单位：辆\n项目\n决算数\n一、车辆数合计（台、辆）\n4\n2. 主要负责人用车\n4\n注：本表反映资产。\n\n第三部分 情况说明\n本年支出合计40.00万元，其中基本支出25.00万元，项目支出15.00万元。\n");

        Assert.Equal(StatementStatus.Unreadable, report[StatementId.T10].Status);
        Assert.Empty(report[StatementId.T10].Figures);
        Assert.Equal((StatementStatus.Unreadable, 4), (report[StatementId.T08].Status, report[StatementId.T08].Place?.Line));
        Assert.Equal(StatementStatus.NotPublished, report[StatementId.T09].Status);
    }

    private static Statement Read(string text, StatementId id) => Reading.Report("某市财政局2024年度部门决算\n\n" + text)[id];
}
