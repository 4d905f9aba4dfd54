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

    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    [Theory]
    [InlineData("index.html")]
    [InlineData("compare/2024.en.html")]
    [InlineData("listing.html")]
    [InlineData("years/示例市政务服务管理局.html")]
    [InlineData("lines/2024/index.html")]
    [InlineData("lines/2024/T02/20103.en.html")]
    [InlineData("lines/departments/示例市政务服务管理局.html")]
    [InlineData(PublishedSite.SeedFolder + "index.en.html")]
    [InlineData(PublishedSite.MisprintFolder + "index.html")]
    [InlineData(PublishedSite.MisprintFolder + "source.html")]
    [InlineData(PublishedSite.MisprintFolder + "checks.html")]
    public async Task Axe_finds_nothing(string path)
    {
        var page = await browser.OpenAsync(path);

        var result = await page.RunAxe(Rules);

        Assert.Empty(result.Violations.Select(Describe));
    }

    [Fact]
    public async Task The_dark_colours_have_contrast_enough()
    {
        var page = await browser.OpenAsync(PublishedSite.MisprintFolder + "index.html", new() { ColorScheme = ColorScheme.Dark });

        var result = await page.RunAxe(Contrast);

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
