using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Faults;
using FinalAccounts.Azure.Tests.Steps;
using NJsonSchema;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>The description of the API is held against the real answers, and every request of the .http file is sent.</summary>
[Collection(ApiCollection.Name)]
public sealed class OpenApiTests(ApiServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_OpenAPI_3_1_and_comes_with_an_ETag()
    {
        using var answer = await server.Client.GetAsync("/api/openapi.json", Token);
        var document = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/openapi.json");
        again.Headers.Add("If-None-Match", answer.Headers.ETag!.ToString());
        using var known = await server.Client.SendAsync(again, Token);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task Every_request_of_the_http_file_succeeds_and_its_JSON_has_the_described_shape()
    {
        var document = await DocumentAsync();
        var described = Operations(document);
        var sent = new HashSet<string>(StringComparer.Ordinal);
        await new PipelineRunner(server.Services).PublishAsync("mistake.txt", TinyReport.Of("测试市误传局", 2024));
        foreach (var (function, request) in HttpFile.Requests(server.Client.BaseAddress!, ApiServer.FunctionKey))
        {
            using var answer = await server.Client.SendAsync(request, Token);
            var body = await answer.Content.ReadAsStringAsync(Token);
            Assert.True(answer.IsSuccessStatusCode, $"{function} {request.RequestUri}: {answer.StatusCode} {body}");
            sent.Add(function);
            if (described.TryGetValue(function, out var operation) && answer.Content.Headers.ContentType?.MediaType == "application/json")
            {
                Assert.Empty(await ErrorsAsync(document, operation, (int)answer.StatusCode, "application/json", body));
            }
        }

        Assert.Empty(described.Keys.Except(sent, StringComparer.Ordinal));

        // What the republishing queued is not for the tests that come after.
        var queues = server.Get<QueueStore>();
        foreach (var message in await queues.ReceiveAsync(ResourceNames.RepublishQueue, 32, TimeSpan.FromMinutes(1), Token))
        {
            await queues.DeleteAsync(ResourceNames.RepublishQueue, message, Token);
        }

        await new PipelineRunner(server.Services).DrainAsync();
    }

    [Theory]
    [InlineData("GetReport", "/api/reports/2024/nobody", 404)]
    [InlineData("GetFindings", "/api/reports/24/nobody/findings", 400)]
    public async Task A_problem_has_the_described_shape(string function, string address, int status)
    {
        var document = await DocumentAsync();
        using var answer = await server.Client.GetAsync(address, Token);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(await ErrorsAsync(document, Operations(document)[function], status, "application/problem+json", await answer.Content.ReadAsStringAsync(Token)));
    }

    [Fact]
    public async Task Every_filter_that_is_described_is_taken_and_nothing_else_is()
    {
        var document = await DocumentAsync();
        foreach (var parameter in Operations(document)["GetFindings"]["parameters"]!.AsArray().Where(one => (string)one!["in"]! == "query"))
        {
            var value = (string?)parameter!["schema"]!["enum"]?[0] ?? (string?)parameter["example"] ?? "";
            using var answer = await server.Client.GetAsync($"{Seed.Address}/findings?{parameter["name"]}={Uri.EscapeDataString(value.Split(',')[0])}", Token);
            Assert.True(answer.IsSuccessStatusCode, $"{parameter["name"]}={value}: {answer.StatusCode}");
        }

        using var refused = await server.Client.GetAsync(Seed.Address + "/findings?grave=yes", Token);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private static Dictionary<string, JsonNode> Operations(JsonNode document) => document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject())
        .ToDictionary(operation => (string)operation.Value!["operationId"]!, operation => operation.Value!, StringComparer.Ordinal);

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await server.Client.GetStringAsync("/api/openapi.json", Token))!;

    /// <summary>What an answer has that its schema does not allow. Properties that are not described count.</summary>
    private static async Task<IEnumerable<string>> ErrorsAsync(JsonNode document, JsonNode operation, int status, string type, string body)
    {
        var described = operation["responses"]![$"{status}"]!["content"]![type]!["schema"]!;
        var schema = new JsonObject
        {
            ["allOf"] = new JsonArray(described.DeepClone()),
            ["definitions"] = document["components"]!["schemas"]!.DeepClone(),
        };
        foreach (var node in Closable(schema["definitions"]!).ToList())
        {
            node["additionalProperties"] = false;
        }

        var text = schema.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        return (await JsonSchema.FromJsonAsync(text, Token)).Validate(body).Select(error => $"{error.Path}: {error.Kind}");
    }

    private static IEnumerable<JsonObject> Closable(JsonNode node) => node switch
    {
        JsonObject one => one.Select(property => property.Value).OfType<JsonNode>().SelectMany(Closable)
            .Concat(one["properties"] is JsonObject && one["additionalProperties"] is null ? [one] : []),
        JsonArray several => several.OfType<JsonNode>().SelectMany(Closable),
        _ => [],
    };
}
