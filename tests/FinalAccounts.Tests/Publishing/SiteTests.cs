using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using FinalAccounts.Publishing;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

public class SiteTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });

    [Fact]
    public void An_entry_holds_the_totals_in_yuan_and_survives_being_stored()
    {
        var entry = ReportPublisher.Entry(seed.Inspection, PublishedSeed.Provenance);

        var stored = JsonSerializer.Deserialize<SiteEntry>(JsonSerializer.Serialize(entry))!;

        var income = stored.Amounts.Single(amount => amount.Figure == new FigureKey(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount));
        Assert.Equal(347_638_700.00m, income.Yuan);
        Assert.Equal(entry.Amounts, stored.Amounts);
        Assert.Equal("reports/2024/景德镇市政务服务管理局", stored.Folder);
    }

    [Fact]
    public void A_site_without_reports_says_so()
    {
        var files = new SitePublisher().Render([], new HashSet<int>());

        Assert.Contains("还没有发布任何报告", Text(files.Single(file => file.Path == "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_years_of_a_department_are_compared()
    {
        var entry = ReportPublisher.Entry(seed.Inspection, PublishedSeed.Provenance);
        var before = entry with { Year = 2023, Folder = "reports/2023/x", Amounts = [.. entry.Amounts.Select(amount => amount with { Yuan = amount.Yuan / 2 })] };

        var files = new SitePublisher().Render([entry, before], new HashSet<int>()).Concat(new DepartmentPublisher().Render([entry, before], [])).ToList();

        Assert.All(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => Strict.ParseDocument(Text(file)));
        var years = Strict.ParseDocument(Text(files.Single(file => file.Path == "years/景德镇市政务服务管理局.html")));
        var row = years.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "本年收入");
        Assert.Equal(["17,381.94", "34,763.87", "+100.00%"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Contains(files, file => file.Path == "compare/2023.en.html");
    }

    [Theory]
    [InlineData("a/../../b", "reports/2024/a-------b")]
    [InlineData("审计局（本级）", "reports/2024/审计局（本级）")]
    public void A_department_makes_one_folder_whatever_its_name(string department, string folder) =>
        Assert.Equal(folder, ReportFolder.Of(seed.Inspection.Report with { Department = department }));

    private static string Text(PublishedFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
