using System.Globalization;
using System.Text;
using System.Text.Json;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Tests.Steps;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>A report that was uploaded again: its versions, what changed, and its line through the years.</summary>
[Collection(PipelineRunner.Collection)]
public sealed class VersionEndpointTests(AzuriteFixture azurite)
{
    // The seed's total of T02 and T03 on one line; the mistake breaks sums.
    private const string Printed = "政府办公厅（室）及相关机构事务\t1,637.81\t1,636.68";
    private const string Misprinted = "政府办公厅（室）及相关机构事务\t1,637.81\t1,663.68";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_corrected_upload_is_a_version_whose_changes_are_told()
    {
        var right = UniqueReport.Of("更正市数据局");
        var pipeline = new PipelineRunner(azurite.Services);
        await pipeline.PublishAsync("changes.txt", right.With(Printed, Misprinted).Bytes);
        await Task.Delay(TimeSpan.FromSeconds(1.1), Token);
        await pipeline.PublishAsync("changes.txt", right.Bytes);
        var endpoints = azurite.Get<VersionEndpoints>();

        var versions = await JsonAsync(request => endpoints.ListAsync(request, "2024", right.Department, Token));
        var rows = versions.GetProperty("data").EnumerateArray().ToList();
        Assert.Equal([true, false], rows.Select(row => row.GetProperty("current").GetBoolean()));

        var changes = await JsonAsync(request => endpoints.ChangesAsync(request, "2024", right.Department, Token));
        var figure = Assert.Single(changes.GetProperty("data").GetProperty("figures").EnumerateArray());
        Assert.Equal("1663.68", figure.GetProperty("before").GetProperty("value").GetString());
        Assert.Equal("1636.68", figure.GetProperty("after").GetProperty("value").GetString());
        Assert.NotEmpty(changes.GetProperty("data").GetProperty("findings").GetProperty("mended").EnumerateArray());
        Assert.Empty(changes.GetProperty("data").GetProperty("findings").GetProperty("new").EnumerateArray());

        // The other way round the mistake is new.
        var (from, to) = (rows[0].GetProperty("version").GetString(), rows[1].GetProperty("sha256").GetString()![..12]);
        var back = await JsonAsync(request => endpoints.ChangesAsync(request, "2024", right.Department, Token), $"?from={from}&to={to}");
        Assert.NotEmpty(back.GetProperty("data").GetProperty("findings").GetProperty("new").EnumerateArray());
        Assert.Empty(back.GetProperty("data").GetProperty("findings").GetProperty("mended").EnumerateArray());
    }

    [Fact]
    public async Task A_version_that_is_none_is_refused_by_its_parameter()
    {
        var report = UniqueReport.Of("无版本市数据局");
        await new PipelineRunner(azurite.Services).PublishAsync("no-version.txt", report.Bytes);

        var problem = await JsonAsync(request => azurite.Get<VersionEndpoints>().ChangesAsync(request, "2024", report.Department, Token), "?from=zzz");

        Assert.Equal("from", problem.GetProperty("parameter").GetString());
        Assert.Equal(StatusCodes.Status400BadRequest, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_line_is_read_through_the_years_of_a_department()
    {
        var pipeline = new PipelineRunner(azurite.Services);
        foreach (var year in (int[])[2023, 2024])
        {
            var bytes = Encoding.UTF8.GetString(UniqueReport.Of("历年市数据局").Bytes)
                .Replace("2024 年度", $"{year.ToString(CultureInfo.InvariantCulture)} 年度", StringComparison.Ordinal);
            await pipeline.PublishAsync($"years-{year}.txt", Encoding.UTF8.GetBytes(bytes));
        }

        var line = await JsonAsync(request => azurite.Get<LineEndpoints>().OfDepartmentAsync(request, "历年市数据局", "T01", "income.total", Token));

        Assert.Equal([2023, 2024], line.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("year").GetInt32()));
        Assert.All(line.GetProperty("data").EnumerateArray(), row => Assert.Equal("34763.87", row.GetProperty("figure").GetProperty("value").GetString()));
    }

    private async Task<JsonElement> JsonAsync(Func<HttpRequest, Task<IResult>> ask, string query = "")
    {
        var context = new DefaultHttpContext { RequestServices = azurite.Services };
        context.Request.Path = "/api/any";
        context.Request.QueryString = new(query);
        using var body = new MemoryStream();
        context.Response.Body = body;
        await (await ask(context.Request)).ExecuteAsync(context);
        return JsonDocument.Parse(body.ToArray()).RootElement;
    }
}
