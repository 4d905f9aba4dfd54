using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FinalAccounts.Documents;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>The endpoints that read, asked over HTTP; what they answer is compared with the transcription of the seed.</summary>
[Collection(ApiCollection.Name)]
public sealed class ReportEndpointTests(ApiServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/reports")]
    [InlineData("/api/reports?year=2024")]
    public async Task The_list_names_the_report_its_file_and_its_hash(string address)
    {
        var report = Assert.Single((await JsonAsync(address)).GetProperty("data").EnumerateArray());

        Assert.Equal(Seed.Department, report.GetProperty("department").GetString());
        Assert.Equal(2024, report.GetProperty("year").GetInt32());
        Assert.Equal("department", report.GetProperty("kind").GetString());
        Assert.Equal(Seed.FileName, report.GetProperty("file").GetString());
        Assert.Equal(DocumentReaders.Hash(await File.ReadAllBytesAsync(Seed.Path, Token)), report.GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task A_year_without_reports_is_an_empty_list() =>
        Assert.Empty((await JsonAsync("/api/reports?year=1999")).GetProperty("data").EnumerateArray());

    [Fact]
    public async Task Every_link_of_a_report_in_the_list_answers()
    {
        var report = Assert.Single((await JsonAsync("/api/reports")).GetProperty("data").EnumerateArray());
        var links = report.GetProperty("links").EnumerateObject().ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var answer = await server.Client.GetAsync(link.Value.GetString(), Token);
            Assert.True(answer.IsSuccessStatusCode, $"{link.Name}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_counts_of_the_list_are_those_of_the_lists_they_count()
    {
        var report = Assert.Single((await JsonAsync("/api/reports")).GetProperty("data").EnumerateArray());
        var findings = (await JsonAsync(Seed.Address + "/findings")).GetProperty("data").EnumerateArray()
            .CountBy(finding => finding.GetProperty("severity").GetString()!)
            .ToDictionary();

        Assert.Equal((await JsonAsync(Seed.Address + "/figures?limit=10000")).GetProperty("data").GetArrayLength(), report.GetProperty("figures").GetInt32());
        foreach (var (severity, counted) in (IEnumerable<(string, string)>)[("error", "errors"), ("warning", "warnings"), ("info", "infos")])
        {
            Assert.Equal(findings.GetValueOrDefault(severity), report.GetProperty("findings").GetProperty(counted).GetInt32());
        }
    }

    [Fact]
    public async Task One_report_answers_304_to_its_own_ETag_and_whole_to_another()
    {
        using var first = await server.Client.GetAsync(Seed.Address, Token);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("application/json", first.Content.Headers.ContentType?.MediaType);
        var tag = first.Headers.ETag?.ToString();
        Assert.NotNull(tag);

        using var again = await GetAsync(Seed.Address, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Token));

        using var changed = await GetAsync(Seed.Address, ("If-None-Match", "\"another\""));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task The_figures_of_a_statement_are_those_that_the_report_prints()
    {
        var answer = await JsonAsync(Seed.Address + "/figures?statement=T05");

        var printed = TruthReport.Load()[StatementId.T05].Figures
            .Where(figure => figure.Value is not null)
            .Select(figure => (figure.Line.Key, figure.Column.Key, figure.Value!.Value.ToString(CultureInfo.InvariantCulture)));
        var answered = answer.GetProperty("data").EnumerateArray()
            .Where(figure => figure.GetProperty("value").ValueKind != JsonValueKind.Null)
            .Select(figure => (
                figure.GetProperty("line").GetProperty("key").GetString()!,
                figure.GetProperty("column").GetProperty("key").GetString()!,
                figure.GetProperty("value").GetString()!));
        Assert.Equal(printed, answered);
    }

    [Fact]
    public async Task One_line_across_departments_has_the_printed_amount()
    {
        var answer = await JsonAsync("/api/years/2024/statements/t01/lines/income.total");

        var row = Assert.Single(answer.GetProperty("data").EnumerateArray());
        Assert.Equal(Seed.Department, row.GetProperty("department").GetString());
        Assert.Equal("34763.87", row.GetProperty("figure").GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("", "zh")]
    [InlineData("?lang=zh", "zh")]
    [InlineData("?lang=en", "en")]
    public async Task The_page_comes_in_the_language_asked_for_and_allows_no_inline_script(string query, string language)
    {
        using var answer = await server.Client.GetAsync(Seed.Address + ".html" + query, Token);

        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"<html lang=\"{language}", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-inline", policy.Split(';').Single(part => part.Trim().StartsWith("script-src", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_stands_at_the_root_and_its_files_answer_304_to_their_own_ETag()
    {
        using var index = await server.Client.GetAsync("/", Token);
        Assert.Contains(Seed.Department, await index.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);

        using var again = await GetAsync("/", ("If-None-Match", index.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private async Task<JsonElement> JsonAsync(string address) => await server.Client.GetFromJsonAsync<JsonElement>(address, Token);

    private async Task<HttpResponseMessage> GetAsync(string address, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return await server.Client.SendAsync(request, Token);
    }
}
