using AngleSharp.Html.Parser;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Faults;
using FinalAccounts.ScaleSimulation.Measuring;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

/// <summary>The pages that compare departments and years by any line, as they stand in the site.</summary>
public sealed class LinesSiteTests : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Fact]
    public async Task Every_line_of_every_statement_has_a_page_of_its_departments_and_a_department_one_of_its_years()
    {
        var traffic = new Traffic();
        await using var services = azurite.CreateServices(services => services
            .AddSingleton(new SiteOptions { LinePagesUpTo = 2 })
            .AddSingleton(StorageClients.FromConnectionString(azurite.ConnectionString, service => new CountingTransport(service, traffic))));
        var pipeline = new PipelineRunner(services);
        await pipeline.PublishAsync("a.txt", TinyReport.Of("测试市甲局", 2024));
        await pipeline.PublishAsync("a-2023.txt", TinyReport.Of("测试市甲局", 2023));
        await pipeline.PublishAsync("b.txt", TinyReport.WithCorrection("测试市乙局").Corrected);

        // The totals of the two reports are 30.00 and 31.00, their running costs 10.00 and 11.00.
        var line = await PageAsync("lines/2024/T05/2010301.html");
        Assert.Equal(["测试市乙局", "测试市甲局"], line.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Contains("11.00", line.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        var index = await PageAsync("lines/2024/index.en.html");
        Assert.Contains("T05/2010301.en.html", index.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        var years = await PageAsync("lines/departments/测试市甲局.html");
        Assert.Equal(["2023", "2024"], years.QuerySelectorAll("thead th").Select(cell => cell.TextContent).Where(text => int.TryParse(text, out _)).Distinct());
        Assert.NotNull((await PageAsync("compare/2024.html")).QuerySelector("a[href='../lines/2024/index.html']"));
        await AssertLinksAsync("lines/2024/T05/2010301.html", line);
        await AssertLinksAsync("lines/2024/index.en.html", index);
        await AssertLinksAsync("lines/departments/测试市甲局.html", years);

        // Nothing has changed: the pages of lines are not written again.
        var before = traffic.Count("blob", writes: true);
        await services.GetRequiredService<SiteWriter>().AskForIndexAsync(Token);
        await pipeline.DrainAsync();
        Assert.True(traffic.Count("blob", writes: true) - before < 20);

        // One report too many to follow at once: the pages stay as they are until the timer comes; those of the other departments are not touched.
        await pipeline.PublishAsync("c.txt", TinyReport.Of("测试市丙局", 2024));
        Assert.Equal(["测试市乙局", "测试市甲局"], (await PageAsync("lines/2024/T05/2010301.html")).QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.NotNull((await PageAsync("compare/2024.html")).QuerySelector("a[href='../lines/2024/index.html']"));
        Assert.Contains("测试市丙局", (await PageAsync("years/测试市丙局.html")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        await services.GetRequiredService<PublishLines>().RunAsync(Token);
        var all = (await PageAsync("lines/2024/T05/2010301.html")).QuerySelectorAll("tbody th").Select(cell => cell.TextContent);
        Assert.Equal(["测试市乙局", "测试市丙局", "测试市甲局"], all);
    }

    [Fact]
    public async Task What_was_damaged_is_made_again_with_its_year_and_what_is_gone_goes()
    {
        await using var services = azurite.CreateServices(services => services.AddSingleton(new SiteOptions()));
        var pipeline = new PipelineRunner(services);
        await pipeline.PublishAsync("a.txt", TinyReport.Of("测试市甲局", 2024));
        await pipeline.PublishAsync("a-2023.txt", TinyReport.Of("测试市甲局", 2023));
        var blobs = services.GetRequiredService<BlobStore>();
        await blobs.WriteAsync(ResourceNames.WebContainer, "lines/2024/T05/2010301.html", "damaged"u8.ToArray(), "text/html", Token);
        await blobs.WriteAsync(ResourceNames.WebContainer, "years/测试市甲局.html", "damaged"u8.ToArray(), "text/html", Token);
        await blobs.WriteAsync(ResourceNames.WebContainer, "lines/2024/T05/of-no-line.html", "stray"u8.ToArray(), "text/html", Token);
        var untouched = await blobs.FindAsync(ResourceNames.WebContainer, "lines/2024/T05/201.html", Token);
        await services.GetRequiredService<RepublishYear>().RunAsync(2024, Token);
        await pipeline.DrainAsync();
        Assert.NotNull(untouched);
        Assert.Equal(untouched.Tag, (await blobs.FindAsync(ResourceNames.WebContainer, "lines/2024/T05/201.html", Token))!.Tag);
        Assert.Equal("测试市甲局", (await PageAsync("lines/2024/T05/2010301.html")).QuerySelector("tbody th")!.TextContent);
        Assert.Contains("测试市甲局", (await PageAsync("years/测试市甲局.html")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await blobs.FindAsync(ResourceNames.WebContainer, "lines/2024/T05/of-no-line.html", Token));

        await services.GetRequiredService<DeleteReport>().RunAsync(new(2023, "测试市甲局"), Token);
        await pipeline.DrainAsync();
        Assert.Empty(await blobs.ListAsync(ResourceNames.WebContainer, "lines/2023/", Token));
        Assert.NotEmpty(await blobs.ListAsync(ResourceNames.WebContainer, "lines/2024/", Token));
        Assert.DoesNotContain("2023", (await PageAsync("lines/departments/测试市甲局.html")).QuerySelector("thead")!.TextContent, StringComparison.Ordinal);
        await services.GetRequiredService<DeleteReport>().RunAsync(new(2024, "测试市甲局"), Token);
        await pipeline.DrainAsync();
        foreach (var folder in new[] { "lines/", "years/", "compare/" })
            Assert.Empty(await blobs.ListAsync(ResourceNames.WebContainer, folder, Token));
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string path) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
        .ParseDocument((await azurite.Get<BlobStore>().ReadAsync(ResourceNames.WebContainer, path, Token))!.Content.ToString());

    private async Task AssertLinksAsync(string path, AngleSharp.Html.Dom.IHtmlDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!).Where(link => !link.StartsWith('#')))
        {
            var target = Uri.UnescapeDataString(new Uri(new Uri("http://site/" + path), link).AbsolutePath)[1..];
            Assert.True(await azurite.Get<BlobStore>().FindAsync(ResourceNames.WebContainer, target, Token) is not null, $"{path} links to {target}, which is not there.");
        }
    }
}
