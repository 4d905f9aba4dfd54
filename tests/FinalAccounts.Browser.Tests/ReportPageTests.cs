using System.Collections.Concurrent;
using System.Text;
using ExcelDataReader;
using FinalAccounts.Truth;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Xunit;

namespace FinalAccounts.Browser.Tests;

public class ReportPageTests(BrowserFixture browser)
{
    private const string Seed = PublishedSite.SeedFolder + "index.html";
    private const string Misprint = PublishedSite.MisprintFolder + "index.html";

    // The figure that is misprinted, and its line in the seed file (tests/data/truth: T02, 20103, source line 171).
    private const string MisprintedFigure = "T02-20103-fiscal-appropriation";
    private const string MisprintedLine = "L171";

    [Theory]
    [InlineData("index.html")]
    [InlineData("index.en.html")]
    [InlineData("source.html")]
    [InlineData("checks.html")]
    public async Task A_page_opens_without_a_console_error_and_asks_no_other_host(string name)
    {
        var page = await browser.OpenAsync("index.html");
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) => complaints.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browser.Site.Address, StringComparison.Ordinal))
            {
                complaints.Enqueue("asked " + request.Url);
            }
        };

        var response = await page.GotoAsync(browser.Site.Address + PublishedSite.SeedFolder + name);

        Assert.Equal(200, response!.Status);
        Assert.Contains("景德镇市政务服务管理局", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Every_figure_of_the_transcription_stands_in_its_cell()
    {
        var page = await browser.OpenAsync(Seed);

        var cells = await page.EvaluateAsync<Dictionary<string, string>>(
            "Object.fromEntries([...document.querySelectorAll('td.amount')].map(cell => [cell.id, cell.textContent]))");

        var expected = TruthReport.Load().Statements
            .SelectMany(statement => statement.Figures)
            .ToDictionary(figure => $"{figure.Statement}-{figure.Line.Key}-{figure.Column.Key}", figure => figure.Printed);
        Assert.Equal(827, expected.Count);
        // The transcription keeps no thousands separators.
        Assert.Equal(
            expected.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => (cell.Key, WithoutCommas(cell.Value))),
            cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => (cell.Key, WithoutCommas(cell.Value))));
    }

    [Fact]
    public async Task The_verdict_counts_the_findings_and_no_figure_of_the_seeds_tables_is_suspected()
    {
        var page = await browser.OpenAsync(Seed);

        var verdict = await page.Locator(".verdict").InnerTextAsync();

        // tests/data/truth/seed-truth.md: the seed's tables hold no arithmetic error; what is wrong in it stands in its prose and forms.
        var errors = await page.Locator(".finding.error").CountAsync();
        Assert.Contains(errors == 0 ? "未发现勾稽错误" : $"发现 {errors} 处错误", verdict, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("td.suspect")).ToHaveCountAsync(0);
        await BrowserFixture.ScreenshotAsync(page, "report");
    }

    [Fact]
    public async Task A_finding_leads_to_its_figure_and_the_figure_to_its_line_in_the_source()
    {
        var page = await browser.OpenAsync(Misprint);
        await BrowserFixture.ScreenshotAsync(page, "finding");

        await page.EvaluateAsync("document.querySelectorAll('.finding details').forEach(details => details.open = true)");
        await page.Locator($".finding a[href='#{MisprintedFigure}']").First.ClickAsync();
        Assert.Equal("1,663.68", await page.Locator($"td[id='{MisprintedFigure}']:target").TextContentAsync());

        await page.Locator($"td[id='{MisprintedFigure}'] button").ClickAsync();
        var note = page.Locator($"[id='n-{MisprintedFigure}']");
        await Assertions.Expect(note).ToBeVisibleAsync();
        await BrowserFixture.ScreenshotAsync(page, "figure");

        await note.Locator($"a[href='source.html#{MisprintedLine}']").ClickAsync();
        var line = page.Locator($"[id='{MisprintedLine}']:target");
        await Assertions.Expect(line).ToBeInViewportAsync();
        Assert.Contains("1,663.68", await line.TextContentAsync(), StringComparison.Ordinal);
        await BrowserFixture.ScreenshotAsync(page, "source");

        await line.GetByText("1,663.68").ClickAsync();
        Assert.EndsWith("index.html#" + MisprintedFigure, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_with_a_finding_is_marked_by_a_sign()
    {
        var page = await browser.OpenAsync(Misprint);

        var sign = await page.EvaluateAsync<string>(
            $"getComputedStyle(document.getElementById('{MisprintedFigure}').querySelector('button'), '::before').content");

        Assert.Matches("[▲△]", sign);
    }

    [Fact]
    public async Task The_keyboard_opens_and_closes_the_note_of_a_figure()
    {
        var page = await browser.OpenAsync(Seed);
        var note = page.Locator("[id='n-T01-income.total-amount']");

        await page.Locator("[id='T01-income.total-amount'] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(note).ToBeVisibleAsync();
        Assert.Contains("34,763.865 – 34,763.875", await note.InnerTextAsync(), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToBeHiddenAsync();
        Assert.True(await page.Locator("[id='T01-income.total-amount'] button").EvaluateAsync<bool>("button => button === document.activeElement"));
    }

    [Fact]
    public async Task The_first_tab_leads_past_the_heading()
    {
        var page = await browser.OpenAsync(Seed);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_levels_of_a_statement_fold_without_scripts()
    {
        var page = await browser.OpenAsync(Seed, new() { JavaScriptEnabled = false });
        var item = page.Locator("#T02 tr[data-level='3']").First;
        await Assertions.Expect(item).ToBeVisibleAsync();

        await page.Locator("#T02 .levels input[value='1']").CheckAsync();

        await Assertions.Expect(item).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#T02 tr[data-level='1']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_other_language_is_one_link_away_and_leads_back()
    {
        var page = await browser.OpenAsync(Seed);

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains("found", await page.Locator(".verdict").InnerTextAsync(), StringComparison.Ordinal);
        await BrowserFixture.ScreenshotAsync(page, "report-english");

        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        Assert.Equal("zh-CN", await page.Locator("html").GetAttributeAsync("lang"));
    }

    [Theory]
    [InlineData(360, "index.html")]
    [InlineData(360, "source.html")]
    [InlineData(360, "checks.html")]
    [InlineData(320, "index.en.html")]
    public async Task On_a_phone_only_the_tables_scroll_sideways(int width, string name)
    {
        var page = await browser.OpenAsync(PublishedSite.MisprintFolder + name, new() { ViewportSize = new() { Width = width, Height = 740 } });

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        await BrowserFixture.ScreenshotAsync(page, $"phone-{width}-{name}");
        Assert.Equal(0, overflow);
    }

    [Fact]
    public async Task The_printed_report_holds_all_ten_statements()
    {
        var page = await browser.OpenAsync(Seed);

        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4" }));

        // A PDF's text has some characters as radicals (⼊ for 入); the form numbers are free of them.
        var text = string.Concat(pdf.GetPages().Select(printed => ContentOrderTextExtractor.GetText(printed)));
        foreach (var statement in TruthReport.Load().Statements)
        {
            Assert.Contains(statement.Form!, text, StringComparison.Ordinal);
        }

        Assert.Contains("34,763.87", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_holds_the_figures_as_numbers()
    {
        var page = await browser.OpenAsync(Seed);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href='report.xlsx']").ClickAsync());

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var stream = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        using var workbook = ExcelReaderFactory.CreateReader(copy);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        do
        {
            var sheet = workbook.Name;
            numbers[sheet] = 0;
            while (workbook.Read())
            {
                numbers[sheet] += Enumerable.Range(0, workbook.FieldCount).Count(i => workbook.GetValue(i) is double);
            }
        }
        while (workbook.NextResult());

        Assert.Equal(11, numbers.Count);
        foreach (var statement in TruthReport.Load().Statements)
        {
            Assert.Equal(statement.Figures.Count(figure => figure.Value is not null), numbers[$"{statement.Id} {statement.Title}"[..Math.Min(31, 4 + statement.Title.Length)]]);
        }
    }

    private static string WithoutCommas(string text) => text.Replace(",", "", StringComparison.Ordinal);

    [Fact]
    public async Task A_dark_page_is_dark()
    {
        var page = await browser.OpenAsync(Misprint, new() { ColorScheme = ColorScheme.Dark });

        var background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

        await BrowserFixture.ScreenshotAsync(page, "dark");
        Assert.Equal("rgb(21, 24, 27)", background);
    }
}
