using System.Globalization;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Text that marks no pages: a number that counts on from page to page is none of the statement's figures.</summary>
public class PageNumberTests
{
    [Theory]
    [InlineData(6, null)]
    [InlineData(1, 9.0)]
    public void A_number_that_counts_on_through_the_document_is_no_figure(int pagesBefore, double? expected)
    {
        // The last label of page 9 has no count; the number under it is the page's, if there are pages to tell it.
        var pages = string.Concat(Enumerable.Range(9 - pagesBefore, pagesBefore).Select(Page));
        var report = Reading.Report(
            $"某市园林局2024年度部门决算\n\n{pages}{Prose}国有资产占用情况表\n公开10表\n项目 行次 决算数\n一、车辆数合计（台、辆） 1 7\n1. 副部（省）级及以上领导用车 2 7\n2. 主要负责人用车 3\n\n9\n\n说明：本表反映国有资产占用情况。\n{Page(10)}{Page(11)}");

        Assert.Equal((decimal?)expected, report[StatementId.T10].Figures.Single(figure => figure.Line.Label.Contains("主要负责人", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void Behind_the_last_page_that_is_told_a_number_may_be_a_count_and_is_said_to_be_left_out()
    {
        // After page 8 comes 9: another page's number, or how many other vehicles there are.
        var pages = string.Concat(Enumerable.Range(1, 8).Select(Page));
        var statement = Reading.Report(
            $"某市园林局2024年度部门决算\n\n{pages}{Prose}国有资产占用情况表\n公开10表\n项目\n决算数\n一、车辆数合计（台、辆）\n15\n1. 副部（省）级及以上领导用车\n4\n2. 主要负责人用车\n7\n8. 其他用车\n9\n\n注：本表反映国有资产占用情况。\n{Prose}")[StatementId.T10];

        Assert.Equal([15m, 4m, 7m], statement.Figures.Select(figure => figure.Value));
        Assert.Equal("vehicles.other", Assert.Single(statement.Problems).Line);
    }

    [Fact]
    public void A_page_s_number_beside_line_numbers_is_not_read_as_the_count_before_it()
    {
        var pages = string.Concat(Enumerable.Range(3, 7).Select(Page));
        string[] labels = ["一、车辆数合计（台、辆）", "1. 副部（省）级及以上领导用车", "2. 主要负责人用车", "3. 机要通信用车", "4. 应急保障用车", "5. 执法执勤用车", "6. 特种专业技术用车", "7. 离退休干部服务用车"];
        var statement = Reading.Report(
            $"某市园林局2024年度部门决算\n\n{pages}{Prose}国有资产占用情况表\n公开10表\n项目\n行次\n决算数\n"
            + string.Concat(labels.Select((label, i) => $"{label}\n{i + 1}\n{i + 300}\n"))
            + $"8. 其他用车\n9\n\n\n10\n\n二、单价 100 万元（含）以上设备（不含车辆）（台、套）\n10\n500\n\n注：本表反映国有资产占用情况。\n{Page(11)}{Page(12)}{Page(13)}")[StatementId.T10];

        Assert.Equal(500m, statement.Figures.Single(figure => figure.Line.Label.Contains("设备", StringComparison.Ordinal)).Value);
        Assert.DoesNotContain(statement.Figures, figure => figure.Value is 9m or 10m);
    }

    [Fact]
    public void A_statement_that_became_unreadable_answers_with_no_figure()
    {
        var read = Reading.Report(Reading.SeedText)[StatementId.T01];
        Assert.NotNull(read[LineKeys.ExpenditureTotal, ColumnKeys.Amount]);

        Assert.Null((read with { Status = StatementStatus.Unreadable, Figures = [] })[LineKeys.ExpenditureTotal, ColumnKeys.Amount]);
    }

    private static string Prose => string.Concat(Enumerable.Repeat("本部门按照规定编制决算，内容真实完整。\n\n", 20));

    private static string Page(int number) => Prose + number.ToString(CultureInfo.InvariantCulture) + "\n\n";
}
