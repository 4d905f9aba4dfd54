using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Publishing;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

public class PageTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    // Strict mode throws on every parse error of the HTML standard.
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });

    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "popovertarget"];

    public static TheoryData<string> Pages => ["index.html", "index.en.html", "source.html", "source.en.html", "checks.html", "checks.en.html"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_valid_and_its_names_are_unique(string name)
    {
        var page = Strict.ParseDocument(seed.Text(name));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Count(), ids.Count);
        foreach (var attribute in References)
        {
            Assert.All(page.QuerySelectorAll($"[{attribute}]"), element => Assert.NotNull(page.GetElementById(element.GetAttribute(attribute)!)));
        }

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(name.Contains(".en.", StringComparison.Ordinal) ? "en" : "zh-CN", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_keeps_to_its_own_security_policy(string name)
    {
        var page = Strict.ParseDocument(seed.Text(name));

        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        var style = page.QuerySelectorAll("style").Single().TextContent;
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", policy, StringComparison.Ordinal);
        Assert.StartsWith(policy, SitePolicy.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", SitePolicy.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, [style], iframe, object, embed, base"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(page.QuerySelectorAll("[href], [src]"), element => Links(element).Any(link => link.Contains("//", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'</style></title><svg onload=alert(1)>{{ page.sha256 }}")]
    [InlineData("a\u0001b\u001fc\ud800d&lt;e")]
    public void Text_of_a_report_never_becomes_markup(string hostile)
    {
        var place = new Place(hostile, Line: 1);
        var t05 = seed.Inspection.Report[StatementId.T05];
        var line = new StatementLine(hostile, hostile, hostile, 1);
        var figure = t05.Figures[0] with { Line = line, Printed = hostile, Place = place };
        var statement = t05 with { Title = hostile, Lines = [line], Figures = [figure], Problems = [new("x", new(hostile, hostile), place)] };
        var report = (seed.Inspection.Report with { Department = hostile, Title = hostile, File = hostile }).With(statement);
        var finding = new Finding
        {
            Identity = hostile,
            Severity = Severity.Error,
            Verdict = Verdict.Violated,
            Category = FindingCategory.Accuracy,
            Message = new(hostile, hostile),
            Operands = [figure],
            Suspects = [new(StatementId.T05, line, figure.Column, hostile, 1m, new(hostile, hostile), place)],
            Place = place,
        };
        var document = seed.Inspection.Document with { FileName = hostile, Blocks = [new Paragraph(hostile, place)], Notes = [new("x", new(hostile, hostile), place)] };
        var inspection = new Inspection(document, report, seed.Inspection.Checks with { Findings = [finding] });

        var files = new ReportPublisher().Render(inspection, PublishedSeed.Provenance, seed.Original);

        Assert.All(files, file => Assert.DoesNotContain("..", file.Path, StringComparison.Ordinal));
        foreach (var file in files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Strict.ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
            Assert.Empty(page.QuerySelectorAll("script, img, svg[onload]"));
            Assert.Single(page.QuerySelectorAll("style"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_not_published_is_said_and_has_no_table()
    {
        var t08 = seed.Inspection.Report[StatementId.T08] with { Status = StatementStatus.NotPublished, Lines = [], Figures = [], Columns = [], Place = null, Unit = null };
        var inspection = seed.Inspection with { Report = seed.Inspection.Report.With(t08) };

        var files = new ReportPublisher().Render(inspection, PublishedSeed.Provenance);

        var page = Strict.ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith("/index.html", StringComparison.Ordinal)).Content.Span));
        var section = page.GetElementById("T08")!;
        Assert.Contains("没有公开此表", section.TextContent, StringComparison.Ordinal);
        Assert.Empty(section.QuerySelectorAll("table"));
    }

    [Fact]
    public void What_the_reader_left_out_is_said_with_its_place()
    {
        var note = new ReaderNote("hidden-sheet-left-out", new("隐藏的工作表未读。", "The hidden sheet was not read."), new("report.xlsx", Page: 3));
        var inspection = seed.Inspection with { Document = seed.Inspection.Document with { Notes = [note] } };

        var files = new ReportPublisher().Render(inspection, PublishedSeed.Provenance);

        foreach (var (name, message) in new[] { ("/index.html", note.Message.Zh), ("/index.en.html", note.Message.En) })
        {
            var page = Strict.ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith(name, StringComparison.Ordinal)).Content.Span));
            Assert.Single(page.QuerySelectorAll("p.problem"), said => said.TextContent.Contains(message, StringComparison.Ordinal) && said.QuerySelector("a.place[href]") is not null);
        }
    }

    [Fact]
    public void The_page_read_back_by_the_reader_of_web_pages_gives_the_same_figures()
    {
        var again = ReportInspector.CreateDefault().Inspect(seed.Content("index.html"), "index.html");

        Assert.True(again.Succeeded, again.Refusal?.ToString());
        Assert.Equal(
            seed.Inspection.Report.Statements.SelectMany(statement => statement.Figures).Select(Cell).Order(StringComparer.Ordinal),
            again.Value!.Report.Statements.SelectMany(statement => statement.Figures).Select(Cell).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        var again = new ReportPublisher().Render(seed.Inspection, PublishedSeed.Provenance, seed.Original);

        Assert.Equal(seed.Files.Select(file => file.Path), again.Select(file => file.Path));
        Assert.All(seed.Files.Zip(again), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    private static string Cell(Figure figure) => $"{figure.Key} {figure.Printed} {figure.Value} {figure.Unit}";

    private static IEnumerable<string> Links(IElement element) =>
        new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>();
}
