using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace FinalAccounts.Browser.Tests;

/// <summary>WCAG 2.2 AA as far as a program can tell.</summary>
public class AccessibilityTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    [Theory]
    [InlineData("index.html", ColorScheme.Light)]
    [InlineData("index.html", ColorScheme.Dark)]
    [InlineData("compare/2024.en.html", ColorScheme.Light)]
    [InlineData("years/示例市政务服务管理局.html", ColorScheme.Light)]
    [InlineData(PublishedSite.SeedFolder + "index.en.html", ColorScheme.Light)]
    [InlineData(PublishedSite.MisprintFolder + "index.html", ColorScheme.Light)]
    [InlineData(PublishedSite.MisprintFolder + "index.html", ColorScheme.Dark)]
    [InlineData(PublishedSite.MisprintFolder + "source.html", ColorScheme.Light)]
    [InlineData(PublishedSite.MisprintFolder + "checks.html", ColorScheme.Dark)]
    public async Task Axe_finds_nothing(string path, ColorScheme colours)
    {
        var page = await browser.OpenAsync(path, new() { ColorScheme = colours });

        var result = await page.RunAxe(Rules);

        Assert.Empty(result.Violations.Select(Describe));
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_note_of_a_figure()
    {
        var page = await browser.OpenAsync(PublishedSite.MisprintFolder + "index.html");
        await page.Locator("[id='T02-20103-fiscal-appropriation'] button").ClickAsync();

        var result = await page.Locator("[id='n-T02-20103-fiscal-appropriation']").RunAxe(Rules);

        Assert.Empty(result.Violations.Select(Describe));
    }

    private static string Describe(AxeResultItem item) => $"{item.Id}: {item.Help}; {item.Nodes.Length}×, first {item.Nodes[0].Html}";
}
