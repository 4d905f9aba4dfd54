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
}
