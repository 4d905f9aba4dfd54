using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Text without tables: 行次, 栏次 and the numbers of wrapped lines are no amounts.</summary>
public class LineNumberTests
{
    [Fact]
    public void Counts_that_are_all_blank_are_not_read_from_their_line_numbers()
    {
        var statement = Read(
            "国有资产占用情况表\n单位：台、辆、套\n                    项目                 栏次     决算数\n一、车辆数合计（台、辆）                       1\n1. 副部（省）级及以上领导用车                    2\n2. 主要负责人用车                           3\n"
            + "3. 机要通信用车               4\n4. 应急保障用车               5\n8. 其他用车                 6\n二、单价 100 万元（含）以上设备（不含车辆）（台、套）        7\n",
            StatementId.T10);

        Assert.All(statement.Figures, figure => Assert.Null(figure.Value));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], statement.Lines.Select(line => line.Number));
    }

    [Fact]
    public void A_line_that_is_none_of_the_form_does_not_put_the_line_numbers_out_of_step()
    {
        var statement = Read(
            "国有资产占用情况表\n单位：台、辆、套\n项目 栏次 决算数\n一、车辆数合计（台、辆） 1 5\n1. 副部（省）级及以上领导用车 2 0\n2. 主要负责人用车 3 1\n青禾县某局部门决算公开\n3. 机要通信用车 4 0\n4. 应急保障用车 5 4\n",
            StatementId.T10);

        Assert.Equal(4m, statement.Figures.Single(figure => figure.Line.Label.Contains("应急", StringComparison.Ordinal)).Value);
        Assert.Equal(0m, statement.Figures.Single(figure => figure.Line.Label.Contains("机要", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void Counts_stay_counts_where_the_head_numbers_the_columns_alone()
    {
        var statement = Read(
            "国有资产占用情况表\n单位：台、辆、套\n项目 决算数\n栏次 1\n一、车辆数合计（台、辆） 3\n1. 副部（省）级及以上领导用车 0\n2. 主要负责人用车 1\n3. 机要通信用车 2\n4. 应急保障用车 0\n",
            StatementId.T10);

        Assert.Equal([3m, 0m, 1m, 2m, 0m], statement.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void The_number_of_a_wrapped_line_that_stands_alone_is_no_page_s_and_no_amount()
    {
        var statement = Read(
            "财政拨款收入支出决算总表\n金额单位：万元\n收入 支出\n项目 行次 金额 项目（按功能分类） 行次 合计 一般公共预算财政拨款 政府性基金预算财政拨款\n"
            + "一、一般公共预算财政拨款 1 90.00 一、一般公共服务支出 33 10.00 10.00\n二、政府性基金预算财政拨款 2 二、外交支出 34\n3 三、国防支出 35\n4 四、公共安全支出 36 20.00 20.00\n"
            + "5\n五、教育支出（含学前教\n育）\n37\n6 六、科学技术支出 38 30.00 30.00\n7 七、文化旅游体育与传媒支出 39\n8 八、社会保障和就业支出 40 30.00 30.00\n本年收入合计 27 90.00 本年支出合计 59 90.00 90.00\n"
            + "总计 32 90.00 总计 64 90.00 90.00\n",
            StatementId.T04);

        Assert.Equal([30m, 30m], [statement["expenditure.206", ColumnKeys.Total]?.Value, statement["expenditure.208", ColumnKeys.GeneralBudget]?.Value]);
        Assert.Equal(90m, statement[LineKeys.ExpenditureGrandTotal, ColumnKeys.Total]?.Value);
        Assert.DoesNotContain(statement.Figures, figure => figure.Value is not null && !figure.Printed.Contains('.', StringComparison.Ordinal));
    }

    [Fact]
    public void The_numbers_of_the_columns_are_no_amounts_of_an_empty_statement()
    {
        var statement = Read("国有资本经营预算财政拨款支出决算表\n单位：万元\n科目编码\n科目名称\n合计\n基本支出\n项目支出\n合计\n1\n2\n3\n注：本表无数据。\n", StatementId.T08);

        Assert.All(statement.Figures, figure => Assert.Null(figure.Value));
    }

    [Fact]
    public void A_whole_number_among_amounts_with_decimals_is_said_to_be_left_out()
    {
        var statement = Read(
            "支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 60.00 30.00 30.00\n201 一般公共服务支出 20.00 10.00 10.00\n204 公共安全支出 2024 20.00 10.00 10.00\n205 教育支出 20.00 10.00 10.00\n",
            StatementId.T03);

        Assert.Equal(10m, statement["204", ColumnKeys.Project]?.Value);
        Assert.Equal("whole-number", Assert.Single(statement.Problems).Code);
    }

    // With another statement, so that one without a number makes no blank template.
    private static Statement Read(string table, StatementId id) => Reading.Report(
        $"青禾县某局2024年度部门决算\n\n一般公共预算财政拨款支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 3.00 1.00 2.00\n201 一般公共服务支出 3.00 1.00 2.00\n注：本表反映支出。\n\n{table}")[id];
}
