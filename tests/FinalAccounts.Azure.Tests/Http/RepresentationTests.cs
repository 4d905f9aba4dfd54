using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>Every resource in its three representations, with what goes with each: twins, tags, compression, leave to read.</summary>
[Collection(ApiCollection.Name)]
public sealed class RepresentationTests(ApiServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Resources =>
    [
        "/api/reports", Seed.Address + "/statements", Seed.Address + "/statements/T09", Seed.Address + "/figures", Seed.Address + "/findings",
        Seed.Address + "/claims", Seed.Address + "/identities", Seed.Address + "/versions", Seed.Address + "/changes",
        "/api/years/2024/statements/T03/lines/201", $"/api/departments/{Uri.EscapeDataString(Seed.Department)}/statements/T03/lines/201",
        "/api/identities", "/api/codes", "/api/rejected",
    ];

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task A_resource_is_JSON_CSV_and_HTML_by_suffix_and_by_Accept(string address)
    {
        foreach (var (suffix, type) in (IEnumerable<(string, string)>)[("json", "application/json"), ("csv", "text/csv"), ("html", "text/html")])
        {
            using var suffixed = await GetAsync($"{address}.{suffix}");
            using var negotiated = await GetAsync(address, ("Accept", $"image/png, {type};q=0.5, */*;q=0.1"));

            Assert.Equal(HttpStatusCode.OK, suffixed.StatusCode);
            Assert.Equal(type, suffixed.Content.Headers.ContentType?.MediaType);
            Assert.Equal(type, negotiated.Content.Headers.ContentType?.MediaType);
            Assert.Equal("*", Assert.Single(suffixed.Headers.GetValues("Access-Control-Allow-Origin")));
            Assert.Equal(2, Assert.Single(suffixed.Headers.GetValues("Link")).Split("rel=\"alternate\"").Length - 1);

            using var known = await GetAsync($"{address}.{suffix}", ("If-None-Match", suffixed.Headers.ETag!.ToString()));
            Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
            Assert.Empty(await known.Content.ReadAsByteArrayAsync(Token));
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Its_CSV_says_that_it_is_whole_and_has_as_many_rows_as_its_JSON(string address)
    {
        var bytes = await server.Client.GetByteArrayAsync(address + ".csv", Token);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var records = CsvRecords.Of(Encoding.UTF8.GetString(bytes.AsSpan(3)));

        Assert.All(records, record => Assert.Equal(records[0].Length, record.Length));
        Assert.Equal("#complete", records[^1][0]);
        Assert.Equal((records.Count - 2).ToString(CultureInfo.InvariantCulture), records[^1][1]);
        using var json = JsonDocument.Parse(await server.Client.GetStringAsync(address + ".json" + "?limit=10000", Token) is { } text ? text : "");
        if (json.RootElement.GetProperty("data") is { ValueKind: JsonValueKind.Array } data)
        {
            Assert.Equal(records.Count - 2, data.GetArrayLength());
        }
    }

    [Fact]
    public async Task A_statement_as_CSV_has_the_printed_amounts_in_the_columns_of_the_form()
    {
        var truth = TruthReport.Load()[StatementId.T05];
        var records = CsvRecords.Of((await server.Client.GetStringAsync(Seed.Address + "/statements/t05.csv", Token)).TrimStart('\uFEFF'));
        var header = records[0].ToList();

        foreach (var figure in truth.Figures.Where(figure => figure.Value is not null))
        {
            var row = Assert.Single(records, record => record[header.IndexOf("line_key")] == figure.Line.Key);
            Assert.Equal(figure.Value!.Value.ToString(CultureInfo.InvariantCulture), row[header.IndexOf(figure.Column.Key)]);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Answers_are_compressed_as_the_caller_takes_them(string encoding)
    {
        foreach (var address in (string[])[Seed.Address + "/figures", Seed.Address + "/figures.csv", Seed.Address + "/figures.html", "/api/openapi.json", "/index.html"])
        {
            using var answer = await GetAsync(address, ("Accept-Encoding", encoding));
            Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
            await using var body = await answer.Content.ReadAsStreamAsync(Token);
            await using Stream plain = encoding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
            using var reader = new StreamReader(plain);
            Assert.Equal(await server.Client.GetStringAsync(address, Token), await reader.ReadToEndAsync(Token), ignoreLineEndingDifferences: true);
        }
    }

    [Fact]
    public async Task The_page_of_a_list_names_its_twins_and_runs_no_script()
    {
        var page = await server.Client.GetStringAsync(Seed.Address + "/findings.html?severity=error&lang=en", Token);

        Assert.Contains($"<link rel=\"alternate\" type=\"text/csv\" href=\"{Seed.Address}/findings.csv?severity=error\">", page, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"alternate\" type=\"application/json\" href=\"{Seed.Address}/findings.json?severity=error\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"lang\" value=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_serves_is_not_acceptable()
    {
        using var answer = await GetAsync("/api/codes", ("Accept", "image/png"));

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Pages_of_other_sites_may_ask_whether_they_know_an_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, Seed.Address + "/figures");
        request.Headers.Add("Origin", "https://example.org");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var answer = await server.Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("If-None-Match", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
        Assert.DoesNotContain("POST", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await server.Client.SendAsync(request, Token);
    }
}
