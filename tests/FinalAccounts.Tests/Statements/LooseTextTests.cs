using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Text in the order of a PDF, without tables: labels and headers torn over lines, codes in parts, blanks gone.</summary>
public class LooseTextTests
{
    private const string ByKind = "一般公共预算财政拨款支出决算表\n单位：万元\n项目\n合计 基本支出 项目支出\n功能分类\n科目名称\n科目编码\n";

    [Fact]
    public void A_name_wrapped_around_its_code_and_amounts_is_whole()
    {
        var statement = Read(
            ByKind + "208 社会保障和就业支出 46.00 41.00 5.00\n20805 行政事业单位养老支出 46.00 41.00 5.00\n"
            + "机关事业单位基本养\n2080505 老保险缴费 31.00 30.00 1.00\n支出\n机关事业单位职业年\n2080506 15.00 11.00 4.00\n金缴费支出\n合计 46.00 41.00 5.00\n",
            StatementId.T05);

        Assert.Equal("机关事业单位基本养老保险缴费支出", statement["2080505", ColumnKeys.Total]?.Line.Label);
        Assert.Equal("机关事业单位职业年金缴费支出", statement["2080506", ColumnKeys.Total]?.Line.Label);
        Assert.Equal(11.00m, statement["2080506", ColumnKeys.Basic]?.Value);
    }

    [Fact]
    public void Names_mixed_letter_by_letter_are_parted()
    {
        var statement = Read(
            ByKind + "208 社会保障和就业支出 17.00 14.00 3.00\n20805 行政事业单位养老支出 17.00 14.00 3.00\n"
            + "2080506 机关事业单位职业年金 15.00 13.00 2.00\n2080599\n缴其费他支行出政事业单位养老支\n2.00 1.00 1.00\n出\n合计 17.00 14.00 3.00\n",
            StatementId.T05);

        Assert.Equal("机关事业单位职业年金缴费支出", statement["2080506", ColumnKeys.Total]?.Line.Label);
        Assert.Equal("其他行政事业单位养老支出", statement["2080599", ColumnKeys.Total]?.Line.Label);
        Assert.Equal(2.00m, statement["2080599", ColumnKeys.Total]?.Value);
    }

    [Fact]
    public void Codes_in_parts_are_put_together()
    {
        var economic = Read(
            "一般公共预算财政拨款基本支出决算表\n单位：万元\n经济分类科目编码 科目名称 决算数 经济分类科目编码 科目名称 决算数\n类 款 类 款\n"
            + "301 工资福利支出 52.00 302 商品和服务支出 9.00\n301 01 基本工资 40.00 302 01 办公费 6.00\n301 13 住房公积金 12.00 302 31 公务用车运行维护费 3.00\n"
            + "人员经费合计 52.00 公用经费合计 9.00\n",
            StatementId.T06);
        var functional = Read(ByKind + "205 教育支出 8.00 5.00 3.00\n205 02 普通教育 8.00 5.00 3.00\n205 02 01 学前教育 8.00 5.00 3.00\n合计 8.00 5.00 3.00\n", StatementId.T05);

        Assert.Equal(12.00m, economic["30113", ColumnKeys.Amount]?.Value);
        Assert.Equal(3.00m, economic["30231", ColumnKeys.Amount]?.Value);
        Assert.Equal(3.00m, functional["2050201", ColumnKeys.Project]?.Value);
    }

    [Fact]
    public void Columns_whose_names_are_torn_over_lines_are_known()
    {
        var statement = Read(
            "支出决算表\n单位：万元\n项目\n对附属单位补\n本年支出合计 基本支出 项目支出 上缴上级支出 经营支出\n功能分类\n助支出\n科目名称\n科目编码\n"
            + "合计 21.00 6.00 5.00 4.00 3.50 2.50\n205 教育支出 21.00 6.00 5.00 4.00 3.50 2.50\n",
            StatementId.T03);

        Assert.Equal(
            [ColumnKeys.Total, ColumnKeys.Basic, ColumnKeys.Project, ColumnKeys.RemittedToSuperior, ColumnKeys.Business, ColumnKeys.SubsidyToAffiliated],
            statement.Columns.Select(column => column.Key));
        Assert.Equal(2.50m, statement["205", ColumnKeys.SubsidyToAffiliated]?.Value);
    }

    [Fact]
    public void Labels_of_both_halves_wrapped_around_their_line_numbers_keep_them()
    {
        var statement = Read(
            "收入支出决算总表\n单位：万元\n收入 支出\n项目 行次 金额 项目 行次 金额\n栏次 1 栏次 2\n一、一般公共预算财政拨款收入 1 70.00 一、一般公共服务支出 4\n"
            + "二、政府性基金预\n2 5.00 二、外交支出 5\n算财政拨款收入\n二十二、灾害防治\n3 6 75.00\n及应急管理支出\n本年收入合计 7 75.00 本年支出合计 8 75.00\n",
            StatementId.T01);

        Assert.Equal(5.00m, statement[LineKeys.IncomeFundBudget, ColumnKeys.Amount]?.Value);
        Assert.Equal(75.00m, statement[LineKeys.Expenditure("224"), ColumnKeys.Amount]?.Value);
        Assert.Equal(6, statement[LineKeys.Expenditure("224"), ColumnKeys.Amount]?.Line.Number);
    }

    [Fact]
    public void A_header_that_a_page_repeats_takes_no_line_number_with_it()
    {
        var statement = Read(
            "收入支出决算总表\n单位：万元\n收入 支出\n项目 行次 金额 项目 行次 金额\n栏次 1 栏次 2\n一、一般公共预算财政拨款收入 1 9.00 一、一般公共服务支出 5 9.00\n"
            + "2 二、外交支出 6\n\f收入 支出\n项目 行次 金额 项目 行次 金额\n栏次 1 栏次 2\n3 三、国防支出 7\n本年收入合计 4 9.00 本年支出合计 8 9.00\n",
            StatementId.T01);

        Assert.Equal(7, statement[LineKeys.Expenditure("203"), ColumnKeys.Amount]?.Line.Number);
        Assert.Equal(9.00m, statement[LineKeys.ExpenditureTotal, ColumnKeys.Amount]?.Value);
    }

    [Fact]
    public void Three_public_expenses_in_one_line_find_their_items_by_the_sums()
    {
        // 因公出国 is blank in both columns: ten numbers for twelve cells.
        var statement = Read(
            "财政拨款“三公”经费支出决算表\n公开 07 表\n2024 年度\n单位：万元\n公务用车购置及运行维护费\n因公出国\n合计 公务用车 公务用车 公务接待费\n（境）费 小计\n购置费 运行维护费\n"
            + "预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数\n41.00 29.00 34.00 25.00 20.00 19.00 14.00 6.00 7.00 4.00\n",
            StatementId.T09);

        Assert.Equal(29.00m, statement[LineKeys.ThreePublic, ColumnKeys.Final]?.Value);
        Assert.Null(statement[LineKeys.Abroad, ColumnKeys.Final]?.Value);
        Assert.Equal(6.00m, statement[LineKeys.VehiclesOperation, ColumnKeys.Final]?.Value);
        Assert.Equal(7.00m, statement[LineKeys.Reception, ColumnKeys.Budget]?.Value);
    }

    [Fact]
    public void Years_and_form_numbers_are_no_amounts()
    {
        var statement = Read("一般公共预算财政拨款支出决算表\n公开 05 表\n2024 年度\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n合计 8.00 5.00 3.00\n205 教育支出 8.00 5.00 3.00\n", StatementId.T05);

        Assert.Equal(["total", "205"], statement.Lines.Select(line => line.Key));
    }

    private static Statement Read(string text, StatementId id) => Reading.Report("云岭市档案馆2024年度部门决算\n\n" + text)[id];
}
