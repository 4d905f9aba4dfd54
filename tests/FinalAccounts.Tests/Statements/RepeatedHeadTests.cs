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
}
