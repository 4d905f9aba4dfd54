using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Copies of web pages put a whole table on one line; nothing tells its head from its lines, and none of its numbers is taken.</summary>
public class OneLineTableTests
{
    [Theory]
    [InlineData(" ", "no-header")]
    [InlineData("  ", "no-header")]
    [InlineData("\t", "no-rows")]
    public void A_table_on_one_line_is_said_to_be_unreadable(string between, string code)
    {
        string[] cells =
        [
            "科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "合计", "30.00", "10.00", "20.00",
            "201", "一般公共服务支出", "12.00", "4.00", "8.00", "205", "教育支出", "18.00", "6.00", "12.00",
        ];
        var statement = Reading.Report(
            "某县财政局2024年度部门决算\n\n一般公共预算财政拨款支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t30.00\t10.00\t20.00\n201\t一般公共服务支出\t30.00\t10.00\t20.00\n\n"
            + $"支出决算表\n单位：万元\n{string.Join(between, cells)}\n注：本表反映支出。\n")[StatementId.T03];

        Assert.Equal(StatementStatus.Unreadable, statement.Status);
        Assert.Contains(statement.Problems, problem => problem.Code == code);
        Assert.DoesNotContain(statement.Figures, figure => figure.Value is not null);
    }
}
