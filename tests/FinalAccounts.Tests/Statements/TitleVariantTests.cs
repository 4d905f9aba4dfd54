using FinalAccounts.Statements;
using FinalAccounts.Tests.Documents;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Titles as provinces print them; what only looks like one is none.</summary>
public class TitleVariantTests
{
    [Theory]
    [InlineData("支出决算表")]
    [InlineData("支 出 决 算 表")]
    [InlineData("《支出决算表》")]
    [InlineData("部门支出决算表")]
    [InlineData("支出决算总表")]
    [InlineData("支出决算明细表")]
    [InlineData("支出決算表")]
    [InlineData("部門支出決算總表")]
    [InlineData("2024年度支出决算表")]
    [InlineData("2024年支出决算表")]
    [InlineData("支出决算表（2024年度）")]
    [InlineData("支出决算表（按功能分类列示）")]
    [InlineData("某县民政局2024年度支出决算表")]
    [InlineData("某县残联支出决算表")]
    [InlineData("某县委宣传部支出决算表")]
    [InlineData("某市第一中学支出决算表")]
    [InlineData("某县民政局（本级）支出决算表")]
    [InlineData("表3支出决算表")]
    [InlineData("表 3 支出决算表")]
    [InlineData("表三：支出决算表")]
    [InlineData("表三 支出决算表")]
    [InlineData("附表3：支出决算表")]
    [InlineData("附表三 支出决算表")]
    [InlineData("附件2-3：支出决算表")]
    [InlineData("三、支出决算表")]
    [InlineData("（三）支出决算表")]
    [InlineData("3.支出决算表")]
    [InlineData("公开03表 支出决算表")]
    [InlineData("公开03表：支出决算表")]
    [InlineData("支出决算表 财决公开03表")]
    [InlineData("支出决算表（公开03表）")]
    [InlineData("支出决算表 公开03表 单位：万元")]
    [InlineData("支出决算表\t\t公开03表\t单位：万元")]
    public void A_title_is_known_with_all_that_stands_around_it(string title) => Assert.Equal(StatementStatus.Read, Report(title)[StatementId.T03].Status);

    /// <summary>One sheet saved as a web page: nothing stands alone in its row.</summary>
    [Fact]
    public void A_title_beside_its_form_number_is_enough_to_know_a_report()
    {
        var page = "<html><body><table><tr><td>支出决算表<td colspan=3>公开03表<td>单位：万元<tr><td>科目编码<td>科目名称<td>本年支出合计<td>基本支出<td>项目支出"
            + "<tr><td><td>合计<td>30.00<td>20.00<td>10.00<tr><td>201<td>一般公共服务支出<td>30.00<td>20.00<td>10.00</table></body></html>";
        var report = new ReportNormaliser().Normalise(ReadingFiles.Document(System.Text.Encoding.UTF8.GetBytes(page), "a.html"), TestContext.Current.CancellationToken);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        Assert.Equal(30m, report.Value[StatementId.T03]["201", ColumnKeys.Total]!.Value);
    }

    [Theory]
    [InlineData("项目支出决算表")]
    [InlineData("机关运行经费支出决算表")]
    [InlineData("政府采购支出决算表")]
    [InlineData("财政专户管理资金收入支出决算表")]
    [InlineData("财政专户管理资金\n支出决算表")]
    [InlineData("一般公共预算项目\n支出决算表")]
    public void A_title_that_ends_alike_is_another_table_and_kept_as_such(string title)
    {
        const string known = "收入决算表\n科目编码\t科目名称\t本年收入合计\t财政拨款收入\t其他收入\n合计\t\t9.00\t8.00\t1.00\n\n";
        var report = Report(known + title);

        Assert.Equal(StatementId.T02, Assert.Single(report.Statements, statement => statement.Status != StatementStatus.NotPublished).Id);
        var table = Assert.Single(report.OtherTables);
        Assert.Equal((title.Replace("\n", "", StringComparison.Ordinal), 3, 7), (table.Title, table.Rows, table.Place.Line));
    }

    [Theory]
    [InlineData("一般公共预算财政拨款\n支出决算表", StatementId.T05)]
    [InlineData("一般公共预算财政拨款支出决算\n表", StatementId.T05)]
    [InlineData("某县财政局2024年度一般公共预算财政拨款\n支出决算表（公开05表）", StatementId.T05)]
    [InlineData("某县财政局\n支出决算表", StatementId.T03)]
    [InlineData("国有资本经营预算财政拨款\n支出决算表", StatementId.T08)]
    public void A_title_broken_in_two_lines_is_one(string title, StatementId id)
    {
        var report = Report(title);

        Assert.Equal(id, Assert.Single(report.Statements, statement => statement.Status == StatementStatus.Read).Id);
        Assert.Equal(2, report[id].Lines.Length);
    }

    [Theory]
    [InlineData("支出决算表（续表）", "")]
    [InlineData("支出决算表（续）", "科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n")]
    [InlineData("续表三：支出决算表", "科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n")]
    [InlineData("支出决算表", "科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n")]
    public void A_statement_goes_on_where_its_title_is_printed_again(string title, string header)
    {
        var report = Reading.Report(
            "某县财政局2024年度部门决算\n\n支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t10.00\t20.00\n201\t一般公共服务支出\t20.00\t10.00\t10.00\n\n"
            + $"{title}\n{header}205\t教育支出\t10.00\t\t10.00\n");

        Assert.Equal(["total", "201", "205"], report[StatementId.T03].Lines.Select(line => line.Key));
        Assert.Empty(report[StatementId.T03].Problems);
        Assert.Empty(report.OtherTables);
    }

    [Fact]
    public void A_second_table_of_the_same_title_with_a_total_of_its_own_is_another_table()
    {
        const string table = "支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t10.00\t20.00\n201\t一般公共服务支出\t30.00\t10.00\t20.00\n\n";
        var report = Reading.Report("某县财政局2024年度部门决算\n\n" + table + table.Replace("30.00", "31.00", StringComparison.Ordinal).Replace("20.00", "21.00", StringComparison.Ordinal));

        Assert.Equal(30m, report[StatementId.T03]["total", ColumnKeys.Total]?.Value);
        Assert.Equal("支出决算表", Assert.Single(report.OtherTables).Title);
    }

    private static FinalAccountsReport Report(string title) => Reading.Report(
        $"某县财政局2024年度部门决算\n\n{title}\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t10.00\t20.00\n201\t一般公共服务支出\t30.00\t10.00\t20.00\n");
}
