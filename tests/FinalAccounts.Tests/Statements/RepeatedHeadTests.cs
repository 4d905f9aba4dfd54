using System.Text;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Documents;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Heads that are printed again within a table.</summary>
public sealed class RepeatedHeadTests
{
    [Fact]
    public void Rows_under_a_head_in_other_columns_stand_in_the_columns_of_the_first_head()
    {
        var page = "<html><body><h3>支出决算表</h3><p>单位：万元</p><table>"
            + "<tr><td>科目编码<td>科目名称<td>本年支出合计<td>基本支出<td>项目支出<tr><td><td>合计<td>30.00<td>20.00<td>10.00<tr><td>201<td>一般公共服务支出<td>10.00<td>10.00<td>"
            + "<tr><td colspan=2>科目编码<td>科目名称<td colspan=3>本年支出合计<td>基本支出<td colspan=2>项目支出<tr><td colspan=2>208<td>社会保障和就业支出<td colspan=3>20.00<td>10.00<td colspan=2>10.00</table></body></html>";
        var report = new ReportNormaliser().Normalise(ReadingFiles.Document(Encoding.UTF8.GetBytes(page), "a.html"), TestContext.Current.CancellationToken);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        var statement = report.Value[StatementId.T03];
        Assert.Equal(["total", "201", "208"], statement.Lines.Select(line => line.Key));
        Assert.Equal([20m, 10m, 10m], new[] { ColumnKeys.Total, ColumnKeys.Basic, ColumnKeys.Project }.Select(column => statement["208", column]!.Value!.Value));
    }

    /// <summary>Each page prints the title, the form's lines and the head again; no page but the last has a total.</summary>
    [Fact]
    public void A_statement_whose_title_is_printed_again_on_each_page_goes_on()
    {
        const string top = "<h3>收入支出决算总表</h3><p>单位：万元</p><table><tr><td>项目<td>行次<td>金额<td>项目<td>行次<td>金额";
        var page = "<html><body>" + top + "<tr><td>一、一般公共预算财政拨款收入<td>1<td>30.00<td>一、一般公共服务支出<td>32<td>10.00<tr><td>二、政府性基金预算财政拨款收入<td>2<td><td>二、外交支出<td>33<td></table>"
            + top + "<tr><td>三、国有资本经营预算财政拨款收入<td>3<td><td>三、国防支出<td>34<td>20.00<tr><td>四、上级补助收入<td>4<td>5.00<td>四、公共安全支出<td>35<td></table>"
            + top + "<tr><td>本年收入合计<td>27<td>35.00<td>本年支出合计<td>58<td>30.00</table></body></html>";
        var statement = Report(page)[StatementId.T01];
        Assert.Equal(10, statement.Lines.Length);
        Assert.Equal([30m, 5m, 35m], new[] { LineKeys.IncomeGeneralBudget, LineKeys.IncomeSuperiorSubsidy, LineKeys.IncomeTotal }.Select(line => statement[line, ColumnKeys.Amount]!.Value!.Value));
        Assert.Equal(20m, statement[LineKeys.Expenditure("203"), ColumnKeys.Amount]!.Value);
    }

    /// <summary>The same lines once more are another table: of one of the department's units, or of last year.</summary>
    [Fact]
    public void Another_table_of_the_same_title_does_not_go_on_with_it()
    {
        const string top = "<h3>收入支出决算总表</h3><p>单位：万元</p><table><tr><td>项目<td>行次<td>金额<td>项目<td>行次<td>金额<tr><td>一、一般公共预算财政拨款收入<td>1<td>";
        var page = "<html><body>" + top + "30.00<td>一、一般公共服务支出<td>32<td>10.00<tr><td>二、政府性基金预算财政拨款收入<td>2<td><td>二、外交支出<td>33<td></table>"
            + top + "12.00<td>一、一般公共服务支出<td>32<td>4.00<tr><td>二、政府性基金预算财政拨款收入<td>2<td><td>二、外交支出<td>33<td></table></body></html>";
        var statement = Report(page)[StatementId.T01];
        Assert.Equal(4, statement.Lines.Length);
        Assert.Equal(30m, statement[LineKeys.IncomeGeneralBudget, ColumnKeys.Amount]!.Value);
    }

    private static FinalAccountsReport Report(string page)
    {
        var report = new ReportNormaliser().Normalise(ReadingFiles.Document(Encoding.UTF8.GetBytes(page), "a.html"), TestContext.Current.CancellationToken);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        return report.Value;
    }
}
