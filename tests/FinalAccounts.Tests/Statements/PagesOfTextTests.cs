using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Publishing;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Publishing;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>Form feeds tell the pages of a text; a statement goes on under its title on the next page.</summary>
public class PagesOfTextTests
{
    private const string Title = "一般公共预算财政拨款支出决算表";

    private const string Header = "单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n";

    private const string First = "合计 90.00 55.00 35.00\n205 教育支出 60.00 25.00 35.00\n20502 普通教育 60.00 25.00 35.00\n";

    private const string Second = "221 住房保障支出 30.00 30.00\n22102 住房改革支出 30.00 30.00\n2210201 住房公积金 30.00 30.00\n";

    [Fact]
    public void A_figure_stands_on_the_page_that_the_form_feeds_before_it_tell()
    {
        var report = Read("目录\n\f" + Title + "\n" + Header + First + "\f" + Second.Replace("22102 住房改革支出 30.00 30.00", "22102 住房改革支出 30.00 31.00", StringComparison.Ordinal));
        var figure = report[StatementId.T05]["22102", ColumnKeys.Basic]!;

        Assert.Equal(2, report[StatementId.T05]["205", ColumnKeys.Total]?.Place.Page);
        Assert.Equal((3, 11), (figure.Place.Page, figure.Place.Line));
        Assert.Contains(new ReportChecker().Check(report).Findings, finding => finding.Message.Zh.Contains("第 3 页 第 11 行", StringComparison.Ordinal));
    }

    [Fact]
    public void The_published_page_names_the_page_and_leads_to_it()
    {
        var text = "云岭市档案馆2024年度部门决算\n\n目录\n\f" + Title + "\n" + Header + First + "\f" + Second.Replace("30.00 30.00", "30.00 31.00", StringComparison.Ordinal);
        var inspection = ReportInspector.CreateDefault().Inspect(Encoding.UTF8.GetBytes(text), "report.txt", TestContext.Current.CancellationToken).Value!;
        var files = new ReportPublisher().Render(inspection, PublishedSeed.Provenance);

        Assert.Contains("第 3 页 第 11 行", Page("index"), StringComparison.Ordinal);
        Assert.Contains("source.html#p3-L11\"", Page("index"), StringComparison.Ordinal);
        Assert.Contains("id=\"p3\"", Page("source"), StringComparison.Ordinal);
        Assert.Contains("id=\"p3-L11\"", Page("source"), StringComparison.Ordinal);

        string Page(string name) => Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith($"/{name}.html", StringComparison.Ordinal)).Content.Span);
    }

    [Fact]
    public void Text_without_form_feeds_has_no_pages() =>
        Assert.Null(Read(Title + "\n" + Header + First + Second)[StatementId.T05]["205", ColumnKeys.Total]?.Place.Page);

    [Fact]
    public void A_page_keeps_its_tables_on_its_number()
    {
        var report = Read("目录\n\f" + Title + "\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t8.00\t5.00\t3.00\n205\t教育支出\t8.00\t5.00\t3.00\n");

        Assert.Equal(2, report[StatementId.T05]["205", ColumnKeys.Basic]?.Place.Page);
    }

    [Theory]
    [InlineData(Title + "\n" + Header)]
    [InlineData(Title + "（续表）\n" + Header)]
    [InlineData(Title + "\n")]
    [InlineData("续表\n" + Header)]
    [InlineData("注：本表反映一般公共预算支出。\n\f" + Title + "（续）\n" + Header)]
    public void A_statement_goes_on_under_its_title_on_the_next_page(string between)
    {
        var statement = Read(Title + "\n" + Header + First + "\f" + between + Second)[StatementId.T05];

        Assert.Equal(["total", "205", "20502", "221", "22102", "2210201"], statement.Lines.Select(line => line.Key));
        Assert.Equal(["合计", "教育支出", "普通教育", "住房保障支出", "住房改革支出", "住房公积金"], statement.Lines.Select(line => line.Label));
        Assert.Equal(30.00m, statement["2210201", ColumnKeys.Basic]?.Value);
        Assert.Empty(statement.Problems);
    }

    [Fact]
    public void Tables_go_on_under_their_title_too()
    {
        const string Head = "科目编码\t科目名称\t合计\t基本支出\t项目支出\n";
        var statement = Read(
            Title + "\n单位：万元\n" + Head + "合计\t\t9.00\t5.00\t4.00\n205\t教育支出\t8.00\t5.00\t3.00\n\n\f" + Title + "\n单位：万元\n" + Head + "221\t住房保障支出\t1.00\t\t1.00\n")[StatementId.T05];

        Assert.Equal(["total", "205", "221"], statement.Lines.Select(line => line.Key));
    }

    [Fact]
    public void The_same_lines_again_are_another_table()
    {
        var statement = Read(Title + "\n" + Header + First + Second + "\f" + Title + "\n" + Header + First.Replace("60.00 25.00 35.00", "50.00 15.00 35.00", StringComparison.Ordinal) + Second)[StatementId.T05];

        Assert.Equal(6, statement.Lines.Length);
        Assert.Equal(25.00m, statement["205", ColumnKeys.Basic]?.Value);
        Assert.Empty(statement.Problems);
    }

    private static FinalAccountsReport Read(string text) => Reading.Report("云岭市档案馆2024年度部门决算\n\n" + text);
}
