using Microsoft.Playwright;
using Xunit;

namespace FinalAccounts.Browser.Tests;

public class SiteTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_index_finds_a_department_and_leads_to_its_report()
    {
        var page = await browser.OpenAsync("index.html");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("景德镇 2024");
        await Assertions.Expect(page.Locator("tbody tr:visible")).ToHaveCountAsync(1);
        await BrowserFixture.ScreenshotAsync(page, "index");
        await page.GetByRole(AriaRole.Link, new() { Name = "景德镇市政务服务管理局", Exact = true }).ClickAsync();

        Assert.Contains("景德镇市政务服务管理局", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_the_index_sorts_by_its_heading()
    {
        var page = await browser.OpenAsync("index.html");
        var errors = page.GetByRole(AriaRole.Button, new() { Name = "错误" });

        await errors.ClickAsync();

        Assert.Equal("descending", await page.Locator("th", new() { Has = errors }).GetAttributeAsync("aria-sort"));
        Assert.Contains("示例市", await page.Locator("tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_index_is_complete_without_scripts()
    {
        var page = await browser.OpenAsync("index.html", new() { JavaScriptEnabled = false });

        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".search")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_departments_of_a_year_are_compared()
    {
        var page = await browser.OpenAsync("index.html");

        await page.GetByRole(AriaRole.Link, new() { Name = "2024", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("34,768.87");
        await BrowserFixture.ScreenshotAsync(page, "compare");
    }

    [Fact]
    public async Task A_line_of_the_comparison_opens_to_every_department_with_its_amount_as_text()
    {
        var page = await browser.OpenAsync("compare/2024.html", new() { JavaScriptEnabled = false });
        var line = page.Locator("details", new() { HasText = "城乡社区支出" });

        await line.Locator("summary").ClickAsync();

        await Assertions.Expect(line.Locator("li")).ToHaveCountAsync(2);
        await Assertions.Expect(line.Locator("li .value").First).ToContainTextAsync("32,491.20");
        await Assertions.Expect(line.Locator("li .share").First).ToContainTextAsync("50.0");
    }

    [Fact]
    public async Task Departments_are_compared_by_any_line_without_scripts()
    {
        var page = await browser.OpenAsync("compare/2024.html", new() { JavaScriptEnabled = false });

        await page.GetByRole(AriaRole.Link, new() { Name = "按任意一张表的任意一行比较" }).ClickAsync();
        await page.Locator("a[href='T02/20103.html']").ClickAsync();

        // The seed's 1,636.68, and 1,663.68 as the other report misprints it.
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("tbody tr", new() { HasText = "景德镇市政务服务管理局" })).ToContainTextAsync("1,636.68");
        await Assertions.Expect(page.Locator("tbody tr", new() { HasText = "示例市政务服务管理局" })).ToContainTextAsync("1,663.68");
        await BrowserFixture.ScreenshotAsync(page, "line");
    }

    [Fact]
    public async Task The_years_of_a_department_stand_side_by_side()
    {
        var page = await browser.OpenAsync("years/示例市政务服务管理局.html");

        Assert.Equal(["项目", "2024", "首末变化"], await page.Locator("thead th").AllInnerTextsAsync());
        await Assertions.Expect(page.Locator("tbody tr", new() { HasText = "本年收入" }).Locator("td").First).ToHaveTextAsync("34,763.87");
    }

    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere()
    {
        var page = await browser.OpenAsync("index.html");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([browser.Site.Address + "index.html"]);
        var dead = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            // The pages of single lines are many and alike: that they answer is enough.
            if (address.Contains("/lines/2024/T", StringComparison.Ordinal))
            {
                var answer = await page.Context.APIRequest.GetAsync(address);
                dead.AddRange(answer.Status == 200 ? [] : [address]);
                continue;
            }

            var response = await page.GotoAsync(address);
            if (response!.Status != 200)
            {
                dead.Add(address);
                continue;
            }

            var missing = await page.EvaluateAsync<string[]>(
                "[...new Set([...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')))].filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))");
            dead.AddRange(missing.Select(anchor => address + anchor));
            var links = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('a[href]:not([download])')].map(a => a.href.split('#')[0]))]");
            foreach (var link in links.Where(link => link.EndsWith(".html", StringComparison.Ordinal) && seen.Add(link)))
            {
                waiting.Enqueue(link);
            }
        }

        Assert.True(seen.Count > 10);
        Assert.Empty(dead);
    }
}
