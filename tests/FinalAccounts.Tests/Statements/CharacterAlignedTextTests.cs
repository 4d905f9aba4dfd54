using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Text that a PDF tool aligned by counting characters: an ideograph takes one place, each page is aligned by itself, an amount may follow another closely.</summary>
public class CharacterAlignedTextTests
{
    private const string Text = """
        青禾县粮食和物资储备局 2024 年度部门决算
                              一般公共预算财政拨款支出决算表
        部门：青禾县粮食和物资储备局
        2024 年度
        金额单位：万元
                      项目                本年支出合计       基本支出    项目支出
        支出功能分类科目编码          科目名称
                      栏次                         1        2         3
        合计                                 1,200.50   700.30    500.20
        208         社会保障和就业支出                  300.30   300.30
        20805       行政事业单位养老支出                 300.30   300.30
        2080505     机关事业单位基本养老保险缴费支出           300.30   300.30
        <page>222            粮油物资储备支出                                900.20 400.00       500.20
        22201          粮油物资事务                                  900.20 400.00       500.20
        2220101        行政运行                                    400.00 400.00
        2220115        粮食风险基金                                  500.20              500.20
        """;

    [Theory]
    [InlineData("total", ColumnKeys.Total, "1200.50")]
    [InlineData("total", ColumnKeys.Project, "500.20")]
    [InlineData("208", ColumnKeys.Basic, "300.30")]
    [InlineData("222", ColumnKeys.Basic, "400.00")]
    [InlineData("222", ColumnKeys.Project, "500.20")]
    [InlineData("2220101", ColumnKeys.Basic, "400.00")]
    [InlineData("2220115", ColumnKeys.Total, "500.20")]
    [InlineData("2220115", ColumnKeys.Project, "500.20")]
    public void Each_page_has_columns_of_its_own(string line, string column, string value)
    {
        var statement = Reading.Report(Text.Replace("<page>", "\f", StringComparison.Ordinal))[StatementId.T05];
        Assert.Equal(StatementStatus.Read, statement.Status);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), statement[line, column]?.Value);
    }

    [Fact]
    public void An_amount_beside_the_beginning_of_a_wrapped_name_is_that_name_s()
    {
        var statement = Reading.Report(
            "青禾县某局2024年度部门决算\n\n一般公共预算财政拨款基本支出决算表\n金额单位：万元\n人员经费 公用经费\n科目编码 科目名称 金额 科目编码 科目名称 金额 科目编码 科目名称 金额\n"
            + "301 工资福利支出 70.00 302 商品和服务支出 30.00 307 债务利息及费用支出\n30101 基本工资 70.00 30229 福利费 10.00 39907 国家赔偿费用支出\n公务用车运行维 20.00 39908 对民间非营利组织和群众性自治组织补贴\n"
            + "30301 离休费 30231 护费\n30302 退休费 30239 其他交通费用 39909 经常性赠与\n人员经费合计 70.00 公用经费合计 30.00\n")[StatementId.T06];

        Assert.Equal(20.00m, statement["30231", ColumnKeys.Amount]?.Value);
        Assert.Null(statement["39907", ColumnKeys.Amount]?.Value);
    }

    [Fact]
    public void A_half_whose_column_s_name_is_glued_to_another_word_is_read()
    {
        var statement = Reading.Report(
            "青禾县某局2024年度部门决算\n\n财政拨款收入支出决算总表\n金额单位：万元\n收入 支出\n项目 行金额 项目（按功能分类） 行 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款\n"
            + "次 次\n一、一般公共预算财政拨款 1 90.00 一、一般公共服务支出 33 60.00 60.00 0.00 0.00\n二、政府性基金预算财政拨款 2 0.00 二、外交支出 34 0.00 0.00 0.00 0.00\n三、国有资本经营预算财政拨款 3 0.00 三、国防支出 35 30.00 30.00 0.00 0.00\n"
            + "本年收入合计 27 90.00 本年支出合计 59 90.00 90.00 0.00 0.00\n总计 32 90.00 总计 64 90.00 90.00 0.00 0.00\n")[StatementId.T04];

        Assert.Equal([90m, 90m], [statement[LineKeys.IncomeGeneralBudget, ColumnKeys.Amount]?.Value, statement[LineKeys.IncomeGrandTotal, ColumnKeys.Amount]?.Value]);
    }

    [Fact]
    public void A_statement_without_a_unit_is_in_the_one_that_all_others_declare()
    {
        const string Table = "\n科目编码 科目名称 本年支出合计 基本支出 项目支出\n合计 30.00 10.00 20.00\n201 一般公共服务支出 30.00 10.00 20.00\n注：本表反映支出。\n\n";
        var report = Reading.Report(
            "青禾县某局2024年度部门决算\n\n国有资本经营预算财政拨款支出决算表\n单位：元" + Table + "收入支出决算总表\n单位：元\n\n一般公共预算财政拨款支出决算表\n单位：元" + Table
            + string.Concat(Enumerable.Repeat("本部门按规定编制决算。\n", 20)) + "支出决算表" + Table);

        Assert.Equal("元", report[StatementId.T03].Unit?.Symbol);
    }
}
