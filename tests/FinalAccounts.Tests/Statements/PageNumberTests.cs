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
    public void A_statement_that_became_unreadable_answers_with_no_figure()
    {
        var read = Reading.Report(Reading.SeedText)[StatementId.T01];
        Assert.NotNull(read[LineKeys.ExpenditureTotal, ColumnKeys.Amount]);

        Assert.Null((read with { Status = StatementStatus.Unreadable, Figures = [] })[LineKeys.ExpenditureTotal, ColumnKeys.Amount]);
    }

    private static string Prose => string.Concat(Enumerable.Repeat("本部门按照规定编制决算，内容真实完整。\n\n", 20));

    private static string Page(int number) => Prose + number.ToString(CultureInfo.InvariantCulture) + "\n\n";
}
