using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using FinalAccounts.Azure.Tests.Faults;
using FinalAccounts.Azure.Tests.Steps;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>A department with reports of two years.</summary>
public sealed class TwoYearsTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Department = "测试市两年局";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_line_through_the_years_has_both_and_so_has_its_page()
    {
        var pipeline = new PipelineRunner(server.Services);
        await pipeline.PublishAsync("two-years-2016.txt", TinyReport.Of(Department, 2016));
        await pipeline.PublishAsync("two-years-2015.txt", TinyReport.Of(Department, 2015));
        try
        {
            var address = $"/api/departments/{Uri.EscapeDataString(Department)}/statements/T05/lines/2010301?column=basic";
            var rows = (await server.Client.GetFromJsonAsync<JsonElement>(address, Token)).GetProperty("data").EnumerateArray()
                .Select(row => (row.GetProperty("year").GetInt32(), row.GetProperty("figure").GetProperty("value").GetString()));
            Assert.Equal([(2015, "10.00"), (2016, "10.00")], rows);

            var page = new HtmlParser().ParseDocument(await server.Client.GetStringAsync($"/years/{Uri.EscapeDataString(Department)}.html", Token));
            Assert.Equal(["2015", "2016"], page.QuerySelectorAll("thead th").Select(cell => cell.TextContent).Where(text => int.TryParse(text, out _)));
        }
        finally
        {
            foreach (var year in (int[])[2015, 2016])
            {
                using var request = new HttpRequestMessage(HttpMethod.Delete, $"/api/reports/{year}/{Uri.EscapeDataString(Department)}");
                request.Headers.Add("x-functions-key", ApiServer.FunctionKey);
                using var answer = await server.Client.SendAsync(request, Token);
                answer.EnsureSuccessStatusCode();
            }

            await pipeline.DrainAsync();
        }
    }
}
