using System.Security.Cryptography;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>What is no report is refused, each with its own code and a sentence in both languages.</summary>
public class RefusalTests
{
    [Fact]
    public void A_budget_document_is_refused_with_that_reason() => Refused(
        "budget",
        Reading.SeedText.Replace("决算", "预算", StringComparison.Ordinal));

    [Fact]
    public void A_budget_that_speaks_of_last_years_final_accounts_is_still_a_budget() => Refused("budget", """
        某市财政局2025年单位预算

        与上年决算相比，变化不大。

        部门支出总表
        科目	预算数	上年决算数
        201	10.00	9.00
        """);

    [Fact]
    public void A_budget_with_statements_of_its_own_is_refused_although_they_look_like_ours() => Refused("budget", """
        某市财政局2025年部门预算

        目录

        第一部分 部门概况

        第二部分 2025年部门预算情况说明

        与上年决算相比

        部门收支总体情况表
        单位：万元
        收入		支出	
        项目	预算数	项目	预算数
        一、一般公共预算财政拨款收入	10.00	一、一般公共服务支出	10.00
        本年收入合计	10.00	本年支出合计	10.00

        一般公共预算支出情况表
        科目编码	科目名称	合计	基本支出	项目支出
        合计		10.00	6.00	4.00
        201	一般公共服务支出	10.00	6.00	4.00
        """);

    [Fact]
    public void Final_accounts_with_titles_like_a_budgets_are_read() => Assert.Equal(
        StatementStatus.Read,
        Reading.Report("某市财政局2024年度部门决算\n\n与2024年部门预算相比\n\n一般公共预算支出情况表\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t10.00\t6.00\t4.00\n")[StatementId.T05].Status);

    [Fact]
    public void Final_accounts_that_speak_much_of_the_budget_are_read()
    {
        var budget = string.Concat(Enumerable.Range(1, 80).Select(number => $"{number}.2024年部门预算编制与执行\n\n部门预算按照部门预算的要求编制，预算调整按程序报批。\n\n"));

        Assert.Equal(StatementStatus.Read, Reading.Report(budget + Reading.SeedText)[StatementId.T01].Status);
    }

    [Theory]
    [InlineData("某市第一中学2024年度单位决算", ReportKind.Unit)]
    [InlineData("某市第一中学2024年度决算公开", ReportKind.Department)]
    [InlineData("某市教育局（本级）2024年度决算", ReportKind.OwnLevel)]
    public void The_accounts_of_a_unit_are_read(string title, ReportKind kind)
    {
        var report = Reading.Report($"{title}\n\n支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t10.00\t6.00\t4.00\n205\t教育支出\t10.00\t6.00\t4.00\n");

        Assert.Equal((kind, 2024, StatementStatus.Read), (report.Kind, report.Year, report[StatementId.T03].Status));
    }

    [Theory]
    [InlineData("某市2024年政府工作报告\n\n一、2024年工作回顾\n\n一般公共预算收入增长5%。\n", "not-final-accounts")]
    [InlineData("某市2024年预算执行情况和2025年预算草案的报告\n\n一般公共预算收入完成10.00亿元。\n", "budget")]
    [InlineData("XX部门2024年度部门决算\n\n支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t\t\t\n201\t一般公共服务支出\t\t\t\n", "blank-template")]
    [InlineData("\uFEFF", "empty-file")]
    [InlineData(" \n\t\n", "empty-file")]
    public void What_is_no_report_gets_its_own_reason(string text, string code) => Refused(code, text);

    [Fact]
    public void A_document_that_takes_longer_than_a_file_may_is_refused()
    {
        var document = Reading.Document(Reading.Seed).Value!;

        Said("too-slow", new ReportNormaliser(ReadLimits.Default with { MaxTime = TimeSpan.Zero }).Normalise(document, TestContext.Current.CancellationToken).Refusal, "秒", "seconds");
    }

    [Fact]
    public void A_report_whose_check_takes_longer_than_a_file_may_is_refused_with_the_same_reason() =>
        Said("too-slow", new ReportChecker().CheckInTime(Reading.Report(Reading.SeedText), RelatedReports.None, ReadLimits.Default with { MaxTime = TimeSpan.Zero }, TestContext.Current.CancellationToken).Refusal, "秒", "seconds");

    [Fact]
    public void A_check_that_is_in_time_is_the_check()
    {
        var report = Reading.Report(Reading.SeedText);

        Assert.Equal(
            new ReportChecker().Check(report, TestContext.Current.CancellationToken).Findings.Length,
            new ReportChecker().CheckInTime(report, RelatedReports.None, ReadLimits.Default, TestContext.Current.CancellationToken).Value!.Findings.Length);
    }

    [Fact]
    public void What_has_more_numbers_than_any_report_is_refused()
    {
        var lines = string.Concat(Enumerable.Range(2010000, 25_001).Select(code => $"{code}\t行政运行\t10.00\t6.00\t4.00\t0.00\n"));

        Said("too-many-figures", Reading.Try($"某局2024年度部门决算\n\n支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\t经营支出\n{lines}").Refusal, "单元格", "figures");
    }

    [Fact]
    public void A_blank_template_is_refused_as_blank() => Refused("blank-template", WithoutAmounts());

    [Fact]
    public void Another_document_is_refused() => Refused("not-final-accounts", "会议纪要\n\n一、会议时间\n\n2024 年 5 月 6 日。\n");

    [Fact]
    public void A_report_whose_tables_are_in_an_attachment_says_so() => Refused("no-tables", "某某局 2024 年度部门决算\n\n决算公开表详见附件。\n");

    [Fact]
    public void An_empty_file_is_refused() => Refused("empty-file", "");

    [Fact]
    public void Binary_rubbish_is_refused_as_an_unknown_format() =>
        Said("unknown-format", Reading.Try(RandomNumberGenerator.GetBytes(4096)).Refusal, "格式", "format");

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read()
    {
        var limits = ReadLimits.Default with { MaxBytes = 1024 };
        var outcome = DocumentReaders.CreateDefault().Read(new byte[1025], "large.pdf", limits, TestContext.Current.CancellationToken);

        Said("file-too-large", outcome.Refusal, "上限", "limit");
    }

    // What each refusal must say, in words that no other has.
    private static void Refused(string code, string text)
    {
        var (zh, en) = code switch
        {
            "budget" => ("这是部门预算", "This is a budget"),
            "not-final-accounts" => ("不是部门决算报告", "no final accounts report"),
            "blank-template" => ("空白模板", "blank template"),
            "no-tables" => ("附件", "attachment"),
            _ => ("文件", "The file"),
        };
        Said(code, Reading.Try(text).Refusal, zh, en);
    }

    private static void Said(string code, Refusal? refusal, string zh, string en)
    {
        Assert.Equal(code, refusal?.Code);
        Assert.Contains(zh, refusal!.Message.Zh, StringComparison.Ordinal);
        Assert.Contains(en, refusal.Message.En, StringComparison.Ordinal);
    }

    // The seed's first eight tables with every amount taken out: those of money, without the counts and the prose behind them.
    private static string WithoutAmounts() => string.Join('\n', Reading.SeedText
        .Split('\n')
        .TakeWhile(line => line != "财政拨款“三公”经费支出决算表")
        .Select(line => line.Contains('\t', StringComparison.Ordinal) ? string.Join('\t', line.Split('\t').Select(Blank)) : line));

    private static string Blank(string cell) =>
        cell.Contains('.', StringComparison.Ordinal) && cell.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).All(char.IsAsciiDigit) ? "" : cell;
}
