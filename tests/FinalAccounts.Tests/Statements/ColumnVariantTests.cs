using FinalAccounts.Checks;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Columns that some provinces print beside those of the national form, or in their place.</summary>
public class ColumnVariantTests
{
    private const string Expenditure = "支出决算表\n\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t20.00\t10.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n\n";

    // 财决07表 as 云南 publishes it: every part of the flow by kind.
    private const string FlowByKind =
        "一般公共预算财政拨款收入支出决算表\n" +
        "单位：万元\n" +
        "\n" +
        "项目\t\t年初结转和结余\t\t\t本年收入\t\t\t本年支出\t\t\t\t\t年末结转和结余\n" +
        "科目编码\t科目名称\t合计\t基本支出结转\t项目支出结转和结余\t合计\t基本支出\t项目支出\t合计\t基本支出\t\t\t项目支出\t合计\t基本支出结转\t项目支出结转和结余\n" +
        "\t\t\t\t\t\t\t\t\t小计\t人员经费\t公用经费\t\t\t\t小计\t项目支出结转\t项目支出结余\n" +
        "栏次\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\n" +
        "合计\t\t15.00\t2.00\t13.00\t120.00\t80.00\t40.00\t115.00\t79.00\t60.00\t19.00\t36.00\t20.00\t3.00\t17.00\t16.00\t1.00\n" +
        "213\t农林水支出\t15.00\t2.00\t13.00\t120.00\t80.00\t40.00\t115.00\t79.00\t60.00\t19.00\t36.00\t20.00\t3.00\t17.00\t16.00\t1.00\n";

    [Fact]
    public void General_public_budget_with_income_and_balances_by_kind()
    {
        var statement = Report(FlowByKind)[StatementId.T05];

        Assert.Equal(
            [15m, 2m, 13m, 120m, 80m, 40m, 115m, 79m, 60m, 19m, 36m, 20m, 3m, 17m, 16m, 1m],
            statement.Columns.Select(column => statement["213", column.Key]!.Value!.Value));
        Assert.Equal(115m, statement["213", ColumnKeys.Total]!.Value);
        Assert.Equal(79m, statement["213", ColumnKeys.Basic]!.Value);
        Assert.Equal(19m, statement["213", ColumnKeys.PublicUse]!.Value);
        Assert.Equal(1m, statement["213", ColumnKeys.ClosingProjectSurplus]!.Value);
    }

    [Fact]
    public void Basic_expenditure_with_personnel_and_public_use_funds()
    {
        var statement = Report("一般公共预算财政拨款支出决算表\n\n科目编码\t科目名称\t本年支出\t\t\t\t\n\t\t小计\t基本支出\t\t\t项目支出\n\t\t\t小计\t人员经费\t公用经费\t\n合计\t\t30.00\t20.00\t15.00\t5.00\t10.00\n201\t一般公共服务支出\t30.00\t20.00\t15.00\t5.00\t10.00\n")[StatementId.T05];

        Assert.Equal([30m, 20m, 15m, 5m, 10m], statement.Columns.Select(column => statement["201", column.Key]!.Value!.Value));
        Assert.Equal([ColumnKeys.Total, ColumnKeys.Basic, ColumnKeys.Personnel, ColumnKeys.PublicUse, ColumnKeys.Project], statement.Columns.Select(column => column.Key));
    }

    [Fact]
    public void A_column_that_the_national_form_does_not_have_is_kept_under_its_title()
    {
        var statement = Report("收入决算表\n\n科目编码\t科目名称\t本年收入合计\t财政拨款收入\t事业收入\t\t其他收入\n\t\t\t\t小计\t其中：教育收费\t\n合计\t\t50.00\t30.00\t15.00\t12.00\t5.00\n205\t教育支出\t50.00\t30.00\t15.00\t12.00\t5.00\n")[StatementId.T02];

        var extra = Assert.Single(statement.Columns, column => ColumnKeys.IsExtra(column.Key));
        Assert.Contains("教育收费", extra.Title, StringComparison.Ordinal);
        Assert.Equal(12m, statement["205", extra.Key]!.Value);
        Assert.Equal(15m, statement["205", ColumnKeys.Undertaking]!.Value);
        Assert.Equal(5m, statement["205", ColumnKeys.Other]!.Value);
    }

    /// <summary>A spreadsheet whose rows are too low prints only the middle line of a wrapped head.</summary>
    [Fact]
    public void A_head_that_is_cut_off_names_the_column_that_no_other_head_can()
    {
        var statement = Report("财政拨款收入支出决算总表\n\n收入\t\t支出\t\t\t\t\n项目\t决算数\t项目\t合计\t一般公共预算财政拨款\t预算财政拨\t经营预算\n一、一般公共预算财政拨款\t30.00\t一、一般公共服务支出\t10.00\t10.00\t\t\n二、政府性基金预算财政拨款\t5.00\t十一、城乡社区支出\t25.00\t20.00\t5.00\t\n本年收入合计\t35.00\t本年支出合计\t35.00\t30.00\t5.00\t\n总计\t35.00\t总计\t35.00\t30.00\t5.00\t\n")[StatementId.T04];

        Assert.Equal(5m, statement["expenditure.212", ColumnKeys.FundBudget]!.Value);
        Assert.Equal("", statement["expenditure.212", ColumnKeys.CapitalBudget]!.Printed);
    }

    [Theory]
    [InlineData("90.00", "95.00", "80.00")]
    [InlineData("90.00%", "95.00%", "80.00%")]
    public void A_rate_that_only_a_province_prints_is_no_sum_and_no_fault(string total, string one, string other)
    {
        var report = Report($"一般公共预算财政拨款支出决算表\n\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\t预算完成率\n合计\t\t30.00\t20.00\t10.00\t{total}\n201\t一般公共服务支出\t20.00\t20.00\t\t{one}\n205\t教育支出\t10.00\t\t10.00\t{other}\n");

        Assert.Empty(report[StatementId.T05].Problems);
        Assert.Empty(new ReportChecker().Check(report, TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public void A_breakdown_of_expenditure_by_economic_class_is_not_the_statement_of_the_same_title()
    {
        const string breakdown = "一般公共预算财政拨款支出决算明细表\n\n科目编码\t科目名称\t合计\t工资福利支出\t商品和服务支出\t资本性支出\n合计\t\t30.00\t15.00\t5.00\t10.00\n201\t一般公共服务支出\t30.00\t15.00\t5.00\t10.00\n\n";
        const string statement = "一般公共预算财政拨款支出决算表\n\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t20.00\t10.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n\n";

        Assert.Equal(20m, Report(breakdown + statement)[StatementId.T05]["201", ColumnKeys.Basic]!.Value);
        Assert.Equal(20m, Report(statement + breakdown)[StatementId.T05]["201", ColumnKeys.Basic]!.Value);
        Assert.Equal(StatementStatus.NotPublished, Report(breakdown + Expenditure)[StatementId.T05].Status);
    }

    [Fact]
    public void A_breakdown_with_economic_codes_for_lines_is_not_the_statement_of_the_same_title()
    {
        const string breakdown = "财政拨款支出决算明细表\n\n科目编码\t科目名称\t合计\t一般公共预算财政拨款\t\t\n\t\t\t小计\t基本支出\t项目支出\n合计\t\t30.00\t30.00\t18.00\t12.00\n301\t工资福利支出\t18.00\t18.00\t18.00\t\n302\t商品和服务支出\t12.00\t12.00\t\t12.00\n\n";
        const string statement = "一般公共预算财政拨款支出决算表\n\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t20.00\t10.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n\n";

        Assert.Equal(20m, Report(breakdown + statement)[StatementId.T05]["201", ColumnKeys.Basic]!.Value);
    }

    [Fact]
    public void A_statement_of_all_fiscal_appropriations_gives_way_to_that_of_the_general_public_budget()
    {
        const string all = "财政拨款支出决算表（功能科目）\n\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t37.00\t20.00\t17.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n212\t城乡社区支出\t7.00\t\t7.00\n\n";
        const string general = "一般公共预算财政拨款支出决算表（功能科目）\n\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t20.00\t10.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n\n";
        const string fund = "政府性基金预算财政拨款收入支出决算表\n\n科目编码\t科目名称\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余\n\t\t\t\t小计\t基本支出\t项目支出\t\n合计\t\t\t7.00\t7.00\t\t7.00\t\n212\t城乡社区支出\t\t7.00\t7.00\t\t7.00\t\n\n";

        Assert.Equal(30m, Report(all + general + fund)[StatementId.T05][LineKeys.Total, ColumnKeys.Total]!.Value);
        Assert.Equal(StatementStatus.NotPublished, Report(all + fund)[StatementId.T05].Status);
        Assert.Equal(37m, Report(all)[StatementId.T05][LineKeys.Total, ColumnKeys.Total]!.Value);
    }

    [Fact]
    public void Basic_expenditure_as_one_list_with_personnel_and_public_use_as_columns()
    {
        var statement = Report(Expenditure + "一般公共预算财政拨款基本支出决算表\n\n科目编码\t科目名称\t合计\t人员经费\t公用经费\n合计\t\t20.00\t15.00\t5.00\n301\t工资福利支出\t15.00\t15.00\t\n30101\t基本工资\t15.00\t15.00\t\n302\t商品和服务支出\t5.00\t\t5.00\n30201\t办公费\t5.00\t\t5.00\n")[StatementId.T06];

        Assert.Equal(20m, statement[LineKeys.Total, ColumnKeys.Amount]!.Value);
        Assert.Equal(15m, statement[LineKeys.Personnel, ColumnKeys.Amount]!.Value);
        Assert.Equal(5m, statement[LineKeys.PublicUse, ColumnKeys.Amount]!.Value);
        Assert.Equal(15m, statement["301", ColumnKeys.Personnel]!.Value);
        Assert.Equal("", statement["301", ColumnKeys.PublicUse]!.Printed);
        Assert.Equal(5m, statement["30201", ColumnKeys.PublicUse]!.Value);
    }

    [Fact]
    public void Three_public_expenses_as_columns_with_a_line_each_for_budget_and_final_figure()
    {
        var statement = Report(Expenditure + "一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表\n\n项目\t“三公”经费\t\t\t\t\t\t会议费\t培训费\n\t小计\t因公出国（境）费用\t公务接待费\t公务用车购置及运行维护费\t\t\t\t\n\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\n栏次\t1\t2\t3\t4\t5\t6\t7\t8\n预算数\t12.00\t\t2.00\t10.00\t\t10.00\t1.00\t3.00\n决算数\t9.50\t\t1.20\t8.30\t\t8.30\t0.50\t2.10\n")[StatementId.T09];

        Assert.Equal(9.50m, statement[LineKeys.ThreePublic, ColumnKeys.Final]!.Value);
        Assert.Equal(12m, statement[LineKeys.ThreePublic, ColumnKeys.Budget]!.Value);
        Assert.Equal(8.30m, statement[LineKeys.Vehicles, ColumnKeys.Final]!.Value);
        Assert.Equal(8.30m, statement[LineKeys.VehiclesOperation, ColumnKeys.Final]!.Value);
        Assert.Equal(1.20m, statement[LineKeys.Reception, ColumnKeys.Final]!.Value);
        Assert.Equal(2.10m, statement[LineKeys.ThreePublicPrefix + "培训费", ColumnKeys.Final]!.Value);
    }

    [Fact]
    public void The_total_of_three_public_expenses_may_stand_below_their_heading()
    {
        var statement = Report(Expenditure + "“三公”经费、行政参公单位机关运行经费情况表\n\n项目\t行次\t年初预算数\t全年预算数\t决算统计数\n一、“三公”经费支出\t1\t—\t—\t—\n（一）支出合计\t2\t9.00\t7.50\t7.00\n1．因公出国（境）费\t3\t\t\t\n2．公务用车购置及运行维护费\t4\t7.00\t6.00\t5.50\n3．公务接待费\t5\t2.00\t1.50\t1.50\n二、机关运行经费\t6\t—\t—\t—\n（一）行政单位\t7\t—\t—\t61.40\n")[StatementId.T09];

        Assert.Equal(7m, statement[LineKeys.ThreePublic, ColumnKeys.Final]!.Value);
        Assert.Equal(9m, statement[LineKeys.ThreePublic, ColumnKeys.OpeningBudget]!.Value);
        Assert.Equal(61.40m, statement[LineKeys.ThreePublicPrefix + "行政单位", ColumnKeys.Final]!.Value);
        Assert.Empty(statement.Problems);
    }

    [Fact]
    public void A_code_behind_of_which_is_read()
    {
        var statement = Report("支出决算表\n\n科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t30.00\t20.00\t10.00\n201 一般公共服务支出\t30.00\t20.00\t10.00\n其中：2010302 一般行政管理事务\t4.00\t\t4.00\n")[StatementId.T03];

        Assert.Equal(4m, statement["2010302", ColumnKeys.Project]!.Value);
        Assert.Equal("其中：一般行政管理事务", statement["2010302", ColumnKeys.Project]!.Line.Label);
    }

    [Fact]
    public void A_table_of_what_the_assets_are_worth_is_not_the_count_of_assets() =>
        Assert.Equal(StatementStatus.NotPublished, Report(Expenditure + "国有资产使用情况表\n单位：万元\n\n项目\t行次\t资产总额\t流动资产\t固定资产小计\t房屋构筑物\t车辆\t其他固定资产\n合计\t1\t812.33\t120.11\t692.22\t300.00\t60.22\t332.00\n")[StatementId.T10].Status);

    [Fact]
    public void Form_number_and_unit_in_the_tables_own_cells_are_above_no_column()
    {
        var statement = Reading.Report(
            "某县农业农村局2023年度部门决算\n\n2023年度财政拨款“三公”经费支出决算表\n\t财决公开09表\n编制单位：某县农业农村局\t2023年度\t金额单位：万元\n预算数\t\t\t\t\t\t决算数\n"
            + "合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\n"
            + "\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\n1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\n"
            + "5.00\t\t3.00\t\t3.00\t2.00\t4.20\t\t2.80\t\t2.80\t1.40\n")[StatementId.T09];

        Assert.Equal([5.00m, 4.20m, 3.00m, 2.80m, 3.00m, 2.80m, 2.00m, 1.40m], statement.Figures.Select(figure => figure.Value).OfType<decimal>());
    }

    private static FinalAccountsReport Report(string tables) => Reading.Report("临河州茶叶质量检测中心2023年度部门决算\n\n" + tables);
}
