using Xunit;

namespace FinalAccounts.Tests.Statements;

public class ReportRefusalTests
{
    [Fact]
    public void A_budget_document_is_refused_with_that_reason() => Refused("budget", """
        某市财政局2024年部门预算

        部门收支总表

        收入		支出	
        项目	预算数	项目	预算数
        一、一般公共预算	120.00	一、一般公共服务支出	120.00
        """);

    [Fact]
    public void A_budget_that_speaks_of_last_years_final_accounts_is_still_a_budget() => Refused("budget", """
        某市财政局2025年单位预算

        与上年决算相比，变化不大。

        部门支出总表
        科目	预算数	上年决算数
        201	10.00	9.00
        """);

    [Fact]
    public void A_blank_template_is_refused_with_that_reason() =>
        Refused("blank-template", System.Text.RegularExpressions.Regex.Replace(
            string.Join('\n', Reading.SeedText.Split('\n')[..480]), @"(?<=\t)[\d,]+\.\d\d|(?<=\t)\d+$", "", System.Text.RegularExpressions.RegexOptions.Multiline));

    [Fact]
    public void Another_document_is_refused_as_no_final_accounts() =>
        Refused("not-final-accounts", "关于召开年度工作会议的通知\n\n各科室：\n\n定于3月5日召开会议，请准时参加。\n");

    [Fact]
    public void A_report_whose_tables_are_in_an_attachment_is_told_so() =>
        Refused("no-tables", "某局2024年度部门决算\n\n第二部分 部门决算表\n\n收入支出决算总表\n\n详见附件。\n");

    [Fact]
    public void Every_refusal_speaks_chinese_and_english()
    {
        var message = Reading.Try("关于召开会议的通知\n").Refusal!.Message;

        Assert.Contains("决算", message.Zh, StringComparison.Ordinal);
        Assert.Contains("final accounts", message.En, StringComparison.Ordinal);
    }

    private static void Refused(string code, string text) => Assert.Equal(code, Reading.Try(text).Refusal?.Code);
}
