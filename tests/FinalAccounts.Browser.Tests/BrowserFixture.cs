using FinalAccounts.Browser.Tests;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace FinalAccounts.Browser.Tests;

/// <summary>One Chromium and one site for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The site.</summary>
    public PublishedSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await PublishedSite.StartAsync();
        var executable = Array.Find([Environment.GetEnvironmentVariable("CHROMIUM") ?? "", .. Places], File.Exists);
        if (executable is null)
        {
            return;
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>Opens a page of the site; the test is skipped where there is no browser.</summary>
    /// <param name="path">The path from the root of the site.</param>
    /// <param name="options">Size, colours, scripts.</param>
    public async Task<IPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, "There is no Chromium: install it with “sudo apt-get install chromium fonts-noto-cjk”, or set CHROMIUM to its path.");
        var context = await browser!.NewContextAsync(options);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(Site.Address + path);
        return page;
    }

    /// <summary>Keeps what a page looks like.</summary>
    public static Task ScreenshotAsync(IPage page, string name, bool whole = false) =>
        page.ScreenshotAsync(new() { Path = RepositoryFiles.PathOf("artifacts", "screenshots", name + ".png"), FullPage = whole });
}
