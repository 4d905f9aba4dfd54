using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>A statement is found by its title and its header, and by nothing else.</summary>
public class RecognitionTests
{
    private const string Expenditure = """
        支出决算表
        单位：万元

        科目编码	科目名称	本年支出合计	基本支出	项目支出
        合计		30.00	10.00	20.00
        201	一般公共服务支出	30.00	10.00	20.00
        """;

    [Fact]
    public void A_statement_that_is_not_printed_is_not_published()
    {
        var report = Report(Expenditure);

        Assert.Equal(StatementStatus.Read, report[StatementId.T03].Status);
        Assert.All(report.Statements.Where(one => one.Id != StatementId.T03), one => Assert.Equal(StatementStatus.NotPublished, one.Status));
    }

    [Fact]
    public void A_title_in_the_contents_or_in_prose_is_no_statement() =>
        Assert.Equal(StatementStatus.NotPublished, Report("目录\n\n一、收入决算表......5\n二、支出决算表......6\n\n收入决算表\n见附件\n\n" + Expenditure)[StatementId.T02].Status);

    [Fact]
    public void A_table_of_another_title_that_ends_alike_is_none_of_ours() =>
        Assert.Equal(2, Report(Expenditure + "\n\n" + Expenditure.Replace("支出决算表", "项目支出决算表", StringComparison.Ordinal))[StatementId.T03].Lines.Length);

    [Fact]
    public void The_departments_name_may_stand_before_the_title() =>
        Assert.Equal(StatementStatus.Read, Report(Expenditure.Replace("支出决算表", "某市财政局支出决算表", StringComparison.Ordinal))[StatementId.T03].Status);

    [Fact]
    public void An_unknown_table_ends_the_statement_before_it()
    {
        var report = Report(Expenditure + "\n\n机关运行经费情况表\n\n科目编码\t名称\t金额\n205\t教育支出\t99.00\n");

        Assert.Equal(2, report[StatementId.T03].Lines.Length);
        Assert.Equal(new("机关运行经费情况表", null, new("report.txt", Line: 10, Column: 1), 2), Assert.Single(report.OtherTables));
    }

    [Theory]
    [InlineData("项目支出绩效自评表")]
    [InlineData("政府采购情况表")]
    [InlineData("国有资本经营预算财政拨款收入决算表")]
    [InlineData("一般公共预算财政拨款项目支出决算表")]
    [InlineData("财政专户管理资金支出决算表")]
    public void A_table_that_is_none_of_the_ten_is_kept_with_its_title_and_read_as_none_of_them(string title)
    {
        var report = Report(Expenditure + $"\n\n{title}\n公开11表\n\n科目编码\t名称\t金额\n合计\t\t99.00\n205\t教育支出\t99.00\n\n国有资产占用情况表\n\n项目\t决算数\n车辆数合计（辆）\t3\n其他用车\t3\n");

        var table = Assert.Single(report.OtherTables);
        Assert.Equal((title, "公开11表", 3), (table.Title, table.Form, table.Rows));
        Assert.Equal([StatementId.T03, StatementId.T10], report.Statements.Where(one => one.Status == StatementStatus.Read).Select(one => one.Id));
        Assert.DoesNotContain(report.Statements.SelectMany(one => one.Figures), figure => figure.Value == 99m);
    }

    [Fact]
    public void A_title_of_ours_over_other_columns_is_another_table()
    {
        var report = Report(Expenditure + "\n\n收入决算表\n\n项目\t内容\t备注\n甲\t乙\t丙\n");

        Assert.Equal(StatementStatus.NotPublished, report[StatementId.T02].Status);
        Assert.Equal("收入决算表", Assert.Single(report.OtherTables).Title);
    }

    [Fact]
    public void A_contents_list_holds_no_table() =>
        Assert.Empty(Report("目录\n\n一、收入决算表......5\n二、支出决算表......6\n三、政府采购情况表 7\n四、项目支出绩效自评表\n\n" + Expenditure).OtherTables);

    [Fact]
    public void A_statement_of_a_bare_total_is_empty()
    {
        var report = Report(Expenditure + "\n\n政府性基金预算财政拨款收入支出决算表\n\n项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余\n科目编码\t科目名称\t\t\t小计\t基本支出\t项目支出\t\n合计\t\t\t\t\t\t\t\n");

        Assert.Equal(StatementStatus.Empty, report[StatementId.T07].Status);
        Assert.Equal(6, report[StatementId.T07].Figures.Length);
    }

    [Theory]
    [InlineData("公开07表\n部门：某局\t2024年度\t金额单位：万元\n本部门2024年度没有政府性基金预算财政拨款收入、支出，故本表为空表。", StatementStatus.Empty)]
    [InlineData("本表无数据。", StatementStatus.Empty)]
    [InlineData("注：我单位无政府性基金预算财政拨款收支。", StatementStatus.Empty)]
    [InlineData("注：当此表数据为空时，即本部门无政府性基金预算财政拨款收入和支出。", StatementStatus.NotPublished)]
    [InlineData("本表反映部门本年度政府性基金预算财政拨款收入、支出情况。", StatementStatus.NotPublished)]
    [InlineData("注：本部门没有国有资本经营预算财政拨款支出，公开08表为空表。", StatementStatus.NotPublished)]
    [InlineData("100.00\t本表为空表。\n本表为空表。", StatementStatus.NotPublished)]
    public void A_title_with_a_sentence_instead_of_its_table_is_empty_when_the_sentence_says_so(string under, StatementStatus expected)
    {
        var statement = Report($"{Expenditure}\n\n政府性基金预算财政拨款收入支出决算表\n{under}\n")[StatementId.T07];

        Assert.Equal(expected, statement.Status);
        Assert.Empty(statement.Figures);
    }

    [Fact]
    public void A_department_without_the_three_kinds_of_travel_cars_and_receptions_says_so_under_their_title() =>
        Assert.Equal(StatementStatus.Empty, Report(Expenditure + "\n\n财政拨款“三公”经费支出决算表\n本单位无“三公”经费支出。\n")[StatementId.T09].Status);

    [Fact]
    public void A_statement_that_is_said_to_be_empty_in_one_place_and_stands_in_another_is_read()
    {
        var report = Report("支出决算表\n本表为空表。\n\n" + Expenditure);

        Assert.Equal(StatementStatus.Read, report[StatementId.T03].Status);
    }

    [Fact]
    public void A_found_statement_without_lines_is_unreadable_and_says_where()
    {
        var statement = Report(Expenditure + "\n\n收入决算表\n\n科目编码\t科目名称\t本年收入合计\t财政拨款收入\n")[StatementId.T02];

        Assert.Equal(StatementStatus.Unreadable, statement.Status);
        Assert.Equal("no-rows", Assert.Single(statement.Problems).Code);
        Assert.NotNull(statement.Problems[0].Place.Line);
    }

    [Theory]
    [InlineData("年初结转和结余\t本年收入\t小计\t基本支出\t项目支出\t年末结转和结余\t", "")]
    [InlineData("\t年初结转和结余\t本年收入\t小计\t基本支出\t项目支出\t年末结转和结余", "类\t名称\t1\t2\t3\t4\t5\t6\n")]
    public void A_header_shifted_against_its_data_is_set_right_by_arithmetic(string header, string ordinals)
    {
        var text = Expenditure + $"\n\n政府性基金预算财政拨款收入支出决算表\n\n科目编码\t{header}\n{ordinals}212\t城乡社区支出\t\t32.00\t32.00\t\t32.00\t\n21208\t土地\t\t32.00\t32.00\t\t32.00\t\n";

        var statement = Report(text)[StatementId.T07];

        Assert.Equal(32m, statement["212", ColumnKeys.Income]!.Value);
        Assert.Equal(32m, statement["212", ColumnKeys.Project]!.Value);
        Assert.Null(statement["212", ColumnKeys.Basic]!.Value);
        Assert.Null(statement["212", ColumnKeys.Closing]!.Value);
    }

    [Fact]
    public void Blanks_lost_from_a_row_are_found_by_the_sums_above_it()
    {
        var statement = Report("支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 30.00 10.00 20.00\n201 一般公共服务支出 10.00 10.00\n205 教育支出 20.00 20.00\n")[StatementId.T03];

        Assert.Equal(10m, statement["201", ColumnKeys.Basic]!.Value);
        Assert.Null(statement["201", ColumnKeys.Project]!.Value);
        Assert.Equal(20m, statement["205", ColumnKeys.Project]!.Value);
        Assert.Empty(statement.Problems);
    }

    [Fact]
    public void Blanks_that_no_sum_can_place_are_said_to_be_ambiguous_and_not_guessed()
    {
        var statement = Report("支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 20.00 10.00 10.00\n201 一般公共服务支出 10.00 10.00\n205 教育支出 10.00 10.00\n")[StatementId.T03];

        // What all readings agree on stands; what they differ in is left out.
        Assert.Equal(10m, statement["201", ColumnKeys.Total]!.Value);
        Assert.Null(statement["201", ColumnKeys.Basic]);
        Assert.Equal(["201", "205"], statement.Problems.Where(problem => problem is { Code: "ambiguous-columns", Line: not null }).Select(problem => problem.Line));
    }

    private static FinalAccountsReport Report(string tables) => Reading.Report("某市财政局2024年度部门决算\n\n" + tables);
}
