using System.Collections.Frozen;
using System.Text;
using FinalAccounts.Publishing;
using FinalAccounts.Publishing.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Browser.Tests;

/// <summary>
/// The site with two reports, served over HTTP as a static website would: the seed as it is, and the seed of another department with one
/// figure misprinted.
/// </summary>
public sealed class PublishedSite : IAsyncDisposable
{
    /// <summary>The seed's report.</summary>
    public const string SeedFolder = "reports/2024/景德镇市政务服务管理局/";

    /// <summary>The report with 1,636.68 misprinted as 1,663.68 in T02, line 20103, fiscal appropriation.</summary>
    public const string MisprintFolder = "reports/2024/示例市政务服务管理局/";

    private readonly WebApplication server;

    private PublishedSite(WebApplication server, string address) => (this.server, Address) = (server, address);

    /// <summary>The root of the site, with a slash at its end.</summary>
    public string Address { get; }

    public static async Task<PublishedSite> StartAsync()
    {
        var seed = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(RepositoryFiles.Seed));
        var misprint = seed
            .Replace("景德镇市政务服务管理局", "示例市政务服务管理局", StringComparison.Ordinal)
            .Replace("政府办公厅（室）及相关机构事务\t1,637.81\t1,636.68", "政府办公厅（室）及相关机构事务\t1,637.81\t1,663.68", StringComparison.Ordinal);
        var files = Publish(seed, misprint).ToFrozenDictionary(file => "/" + file.Path, StringComparer.Ordinal);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.Headers.ContentSecurityPolicy = SitePolicy.ContentSecurityPolicy;
            if (!files.TryGetValue(context.Request.Path.Value!, out var file))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = file.ContentType;
            await context.Response.Body.WriteAsync(file.Content);
        });
        await app.StartAsync();
        return new(app, app.Urls.Single() + "/");
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private static IEnumerable<PublishedFile> Publish(params string[] texts)
    {
        var inspector = ReportInspector.CreateDefault();
        var publisher = new ReportPublisher();
        var provenance = new Provenance("test", new DateTimeOffset(2025, 9, 1, 8, 0, 0, TimeSpan.Zero), "FinalAccountsPipeline", []);
        var entries = new List<SiteEntry>();
        var compared = new List<ComparedFigure>();
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var inspection = inspector.Inspect(bytes, Path.GetFileName(RepositoryFiles.Seed)).Value ?? throw new InvalidOperationException("The seed was refused.");
            var entry = ReportPublisher.Entry(inspection, provenance);
            entries.Add(entry);
            compared.AddRange(inspection.Report.Statements.SelectMany(statement => statement.Figures.Select((figure, i) => new ComparedFigure(entry, figure, i))).Where(compared => compared.Figure.Value is not null));
            foreach (var file in publisher.Render(inspection, provenance, bytes))
            {
                yield return file;
            }
        }

        foreach (var file in new SitePublisher().Render(entries, entries.Select(entry => entry.Year).ToHashSet()).Concat(PagesOfMany(entries, compared)))
        {
            yield return file;
        }

        yield return new("listing.html", "text/html; charset=utf-8", new ListingPublisher().Render(Listing(entries), "en"));
    }

    private static IEnumerable<PublishedFile> PagesOfMany(List<SiteEntry> entries, List<ComparedFigure> figures)
    {
        var departments = entries.GroupBy(DepartmentPublisher.NameOf).SelectMany(department => new DepartmentPublisher().Render(
            [.. department], [.. figures.Where(figure => DepartmentPublisher.NameOf(figure.Report) == department.Key)]));
        var lines = figures.GroupBy(figure => figure.Report.Year).SelectMany(year => new LinesPublisher()
            .RenderAsync(year.Key, year.OrderBy(figure => figure.Figure.Statement).ThenBy(figure => figure.Figure.Line.Key, StringComparer.Ordinal).ToAsyncEnumerable(), CancellationToken.None)
            .ToBlockingEnumerable());
        return departments.Concat(lines);
    }

    /// <summary>A page of rows, as the API gives it.</summary>
    private static ListingPage Listing(List<SiteEntry> entries) => new(
        new("各部门同一行", "One line of all departments"),
        "2024 T01",
        "index.html",
        "listing.html",
        "listing.html?lang=zh",
        "listing.html?lang=en",
        [new(new("CSV", "CSV"), "listing.csv", "text/csv")],
        [new(new("整份报告", "The report"), "index.html")],
        [new("min", new("最小值", "Smallest value"), "", []), new("kind", new("类型", "Kind"), "unit", ["department", "unit"])],
        [
            new("department", new("部门", "Department"), IsNumber: false, IsLong: false, "listing.html?sort=department", ""),
            new("amount_cny", new("金额（元）", "Amount in yuan"), IsNumber: true, IsLong: false, "listing.html?sort=amount_cny", "descending"),
        ],
        [.. entries.Select(entry => new ListingRow(entry.Folder + "/index.html", [entry.Department, $"{entry.Income}"], "50.0%"))],
        "listing.html?next=token");
}
