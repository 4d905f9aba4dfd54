using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FinalAccounts.Azure.Storage;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>Requests that are refused, and what operators ask for and do.</summary>
[Collection(ApiCollection.Name)]
public sealed class ProblemTests(ApiServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Address, status, type, and what both languages must name.</summary>
    public static TheoryData<string, HttpStatusCode, string, string> Refused => new()
    {
        { "/api/reports?year=20x4", HttpStatusCode.BadRequest, "bad-year", "20x4" },
        { "/api/reports/24/any", HttpStatusCode.BadRequest, "bad-year", "24" },
        { "/api/years/0099/statements/T01/lines/total", HttpStatusCode.BadRequest, "bad-year", "0099" },
        { "/api/years/2024/statements/T11/lines/total", HttpStatusCode.BadRequest, "bad-statement", "T11" },
        { Seed.Address + "/figures?statement=T00", HttpStatusCode.BadRequest, "bad-statement", "T00" },
        { "/api/reports/2024/nobody", HttpStatusCode.NotFound, "no-such-report", "nobody" },
        { "/api/reports/2024/nobody.html", HttpStatusCode.NotFound, "no-such-report", "nobody" },
        { "/api/reports/2024/nobody/figures", HttpStatusCode.NotFound, "no-such-report", "nobody" },
        { "/api/reports/2024/nobody/findings", HttpStatusCode.NotFound, "no-such-report", "nobody" },
        { "/api/reports/2024/a%2Fb", HttpStatusCode.NotFound, "no-such-report", "a/b" },
        { "/no/such.page", HttpStatusCode.NotFound, "no-such-page", "no/such.page" },
        { "/reports/..%2F..%2Finbox%2F" + Seed.FileName, HttpStatusCode.NotFound, "no-such-page", Seed.FileName },
        { "/api/site/..%2Finbox%2F" + Seed.FileName, HttpStatusCode.NotFound, "no-such-page", Seed.FileName },
        { "/..%5Cinbox%5C" + Seed.FileName, HttpStatusCode.NotFound, "no-such-page", Seed.FileName },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_request_that_cannot_be_answered_says_why_in_the_language_of_the_caller(
        string address, HttpStatusCode status, string type, string named)
    {
        var details = new List<string>();
        foreach (var language in (string?[])[null, "zh-CN", "en-GB", "de, zh;q=0.1, en"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
            using var answer = await server.Client.SendAsync(request, Token);
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);

            Assert.Equal(status, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
            Assert.Equal("urn:final-accounts:problem:" + type, problem.GetProperty("type").GetString());
            details.Add(problem.GetProperty("title").GetString() + problem.GetProperty("detail").GetString());
        }

        Assert.All(details, detail => Assert.Contains(named, detail, StringComparison.Ordinal));
        Assert.Equal(details[0], details[1]);
        Assert.Equal(details[2], details[3]);
        Assert.True(HasChinese(details[0]), details[0]);
        Assert.False(HasChinese(details[2]), details[2]);
    }

    [Fact]
    public async Task A_refused_file_is_listed_with_its_reason_in_both_languages()
    {
        var answer = await server.Client.GetFromJsonAsync<JsonElement>("/api/rejected", Token);

        var file = Assert.Single(answer.GetProperty("data").EnumerateArray());
        Assert.Equal(ApiServer.RefusedFile, file.GetProperty("file").GetString());
        Assert.Equal("empty-file", file.GetProperty("code").GetString());
        var message = file.GetProperty("message");
        Assert.True(HasChinese(message.GetProperty("zh").GetString()!));
        Assert.False(HasChinese(message.GetProperty("en").GetString()!));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("?code=wrong", null)]
    [InlineData("?code=", null)]
    [InlineData("", "wrong")]
    public async Task Without_the_function_key_nothing_is_republished(string query, string? key)
    {
        using var answer = await RepublishAsync("2024", query, key);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(0, await server.Get<QueueStore>().CountAsync(ResourceNames.RepublishQueue, Token));
    }

    [Theory]
    [InlineData("", ApiServer.FunctionKey)]
    [InlineData("?code=" + ApiServer.FunctionKey, null)]
    public async Task With_the_function_key_the_reports_of_the_year_are_queued(string query, string? key)
    {
        using var answer = await RepublishAsync("2024", query, key);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var run = (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("data").GetProperty("run").GetString()!;
        var queues = server.Get<QueueStore>();
        var message = Assert.Single(await queues.ReceiveAsync(ResourceNames.RepublishQueue, 32, TimeSpan.FromMinutes(1), Token));
        Assert.Contains(run, message.MessageText, StringComparison.Ordinal);
        await queues.DeleteAsync(ResourceNames.RepublishQueue, message, Token);
    }

    [Fact]
    public async Task A_year_that_is_none_is_refused_with_the_function_key_as_well()
    {
        using var answer = await RepublishAsync("20x4", "", ApiServer.FunctionKey);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static bool HasChinese(string text) => text.Any(character => character is >= '\u4e00' and <= '\u9fff');

    private async Task<HttpResponseMessage> RepublishAsync(string year, string query, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/years/{year}/republish{query}");
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        return await server.Client.SendAsync(request, Token);
    }
}
