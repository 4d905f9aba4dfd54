using System.Security.Cryptography;
using FinalAccounts.Documents;
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
    public void Every_refusal_speaks_chinese_and_english()
    {
        var message = Reading.Try("关于召开会议的通知\n").Refusal!.Message;

        Assert.Contains("决算", message.Zh, StringComparison.Ordinal);
        Assert.Contains("final accounts", message.En, StringComparison.Ordinal);
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
        Assert.Equal("unknown-format", Reading.Try(RandomNumberGenerator.GetBytes(4096)).Refusal?.Code);

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read()
    {
        var limits = ReadLimits.Default with { MaxBytes = 1024 };
        var outcome = DocumentReaders.CreateDefault().Read(new byte[1025], "large.pdf", limits, TestContext.Current.CancellationToken);

        Assert.Equal("file-too-large", outcome.Refusal?.Code);
    }

    private static void Refused(string code, string text)
    {
        var refusal = Reading.Try(text).Refusal;

        Assert.Equal(code, refusal?.Code);
        Assert.NotEqual("", refusal!.Message.Zh);
        Assert.NotEqual("", refusal.Message.En);
    }

    // The seed's first eight tables with every amount taken out: those of money, without the counts and the prose behind them.
    private static string WithoutAmounts() => string.Join('\n', Reading.SeedText
        .Split('\n')
        .TakeWhile(line => line != "财政拨款“三公”经费支出决算表")
        .Select(line => line.Contains('\t', StringComparison.Ordinal) ? string.Join('\t', line.Split('\t').Select(Blank)) : line));

    private static string Blank(string cell) =>
        cell.Contains('.', StringComparison.Ordinal) && cell.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).All(char.IsAsciiDigit) ? "" : cell;
}
