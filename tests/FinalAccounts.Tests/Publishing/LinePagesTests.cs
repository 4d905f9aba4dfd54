using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using FinalAccounts.Publishing;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

/// <summary>The pages of a line that more departments print than one page holds.</summary>
public sealed class LinePagesTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    [Fact]
    public async Task A_line_of_many_departments_has_several_pages_that_link_to_each_other()
    {
        var entry = ReportPublisher.Entry(seed.Inspection, PublishedSeed.Provenance);
        var figure = seed.Inspection.Report.Statements[0].Figures.First(figure => figure.Value > 1000m);
        var compared = Enumerable.Range(0, 1001).Select(i => new ComparedFigure(
            entry with { Department = Name(i), Folder = $"reports/2024/{i}" }, figure with { Value = i }, Order: 0));

        var files = await new LinesPublisher().RenderAsync(2024, compared.ToAsyncEnumerable(), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        var first = files.Where(file => !file.Path.Contains(".en.", StringComparison.Ordinal) && file.Path.Contains("/T01/", StringComparison.Ordinal)).ToList();
        var pages = first.ConvertAll(file => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Encoding.UTF8.GetString(file.Content.Span)));
        Assert.Equal([500, 500, 1], pages.Select(page => page.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(Enumerable.Range(0, 1001).Reverse().Select(Name), pages.SelectMany(page => page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent)));
        var names = first.ConvertAll(file => Path.GetFileName(file.Path));
        Assert.Equal(names.Where(name => name != names[1]), pages[1].QuerySelectorAll("nav.pages a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)));
        Assert.Equal("2", pages[1].QuerySelector("nav.pages [aria-current=page]")!.TextContent);
        var index = Encoding.UTF8.GetString(files.Single(file => file.Path == "lines/2024/index.html").Content.Span);
        Assert.Contains("(1001)", index, StringComparison.Ordinal);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"第{number:0000}局");
}
