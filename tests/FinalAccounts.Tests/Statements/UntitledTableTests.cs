using FinalAccounts.Statements;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Tests.Documents.Excel;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>A sheet that lacks its title is no part of the statement before it.</summary>
public sealed class UntitledTableTests
{
    private static readonly object?[][] Income =
    [
        ["收入决算表"], ["单位：万元"], ["科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入"], [null, "合计", "30.00", "20.00", "10.00"], ["201", "一般公共服务支出", "30.00", "20.00", "10.00"],
    ];

    [Theory]
    [InlineData("Sheet2")]
    [InlineData("Z03")]
    public void Its_lines_are_not_read_as_lines_of_that_statement(string name)
    {
        var report = Read(name, [["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], [null, "合计", "28.00", "18.00", "10.00"], ["208", "社会保障和就业支出", "28.00", "18.00", "10.00"]]);
        Assert.Equal(["total", "201"], report[StatementId.T02].Lines.Select(line => line.Key));
        Assert.Contains(report.OtherTables, table => table.Title.Contains("本年支出合计", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_that_goes_on_with_its_lines_is_read_on() =>
        Assert.Equal(["total", "201", "208"], Read("Sheet2", [["208", "社会保障和就业支出", "5.00", "5.00", null], [null, null, null, null, "完"]])[StatementId.T02].Lines.Select(line => line.Key));

    private static FinalAccountsReport Read(string name, object?[][] second)
    {
        var report = new ReportNormaliser().Normalise(
            ReadingFiles.Document(new WorkbookFile().Sheet("Z02", Income).Sheet(name, second).ToArray(), "a.xlsx"), TestContext.Current.CancellationToken);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        return report.Value;
    }
}
