using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Faults;
using FinalAccounts.Azure.Tests.Steps;
using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>What operators do over HTTP, on a server and an emulator of their own.</summary>
public sealed class OperationTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private QueueStore Queues => server.Get<QueueStore>();

    [Fact]
    public async Task Messages_put_aside_are_listed_with_step_and_file_and_what_cannot_be_looked_at_is_not_kept_quiet()
    {
        var poison = ResourceNames.CheckQueue + ResourceNames.PoisonSuffix;
        var message = """{"sha256":"abc","file":"某局决算.pdf","uploadedAt":"2025-09-01T08:00:00+00:00"}""";

        // Put aside twice: the host sends a message there before it deletes it in its queue.
        await Queues.SendAsync(poison, message, Token);
        await Queues.SendAsync(poison, message, Token);
        await Queues.SendAsync(ResourceNames.InboxPoisonQueue, Upload("某处决算.pdf"), Token);
        await Queues.SendAsync(ResourceNames.SiteQueue + ResourceNames.PoisonSuffix, "no JSON at all {", Token);

        var list = await DataAsync("/api/poison");
        Assert.True(list.GetProperty("complete").GetBoolean());
        Assert.Equal(
            [("IngestReport", "某处决算.pdf"), ("CheckFigures", "某局决算.pdf"), ("PublishSite", "")],
            list.GetProperty("messages").EnumerateArray().Select(one => (one.GetProperty("step").GetString()!, one.GetProperty("file").GetString()!)));
        Assert.EndsWith("#complete,3,,,,\r\n", await server.Client.GetStringAsync("/api/poison.csv", Token), StringComparison.Ordinal);
        Assert.Single((await DataAsync($"/api/poison?queue={poison}")).GetProperty("messages").EnumerateArray());

        for (var i = 0; i <= QueueStore.MaxMessages; i++)
        {
            await Queues.SendAsync(poison, $$"""{"sha256":"{{i}}","file":"{{i}}.pdf","uploadedAt":"2025-09-01T08:00:00+00:00"}""", Token);
        }

        Assert.False((await DataAsync("/api/poison")).GetProperty("complete").GetBoolean());
        Assert.Contains("#incomplete,", await server.Client.GetStringAsync("/api/poison.csv", Token), StringComparison.Ordinal);
        await EmptyAsync();
    }

    [Fact]
    public async Task Messages_put_aside_go_back_to_their_step_once_and_uploads_are_taken_in()
    {
        var (first, _) = TinyReport.WithCorrection("测试市再投递局");
        await new PipelineRunner(server.Services).UploadAsync("requeued.txt", first);
        var check = ResourceNames.CheckQueue + ResourceNames.PoisonSuffix;
        await Queues.SendAsync(check, "one", Token);
        await Queues.SendAsync(check, "one", Token);
        await Queues.SendAsync(check, "two", Token);
        await Queues.SendAsync(ResourceNames.InboxPoisonQueue, Upload("requeued.txt"), Token);
        await Queues.SendAsync(ResourceNames.InboxPoisonQueue, """{"ContainerName":"elsewhere","BlobName":"x"}""", Token);

        using var refused = await server.Client.PostAsync(new Uri("/api/poison/requeue", UriKind.Relative), content: null, Token);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        var answer = await SendAsync(HttpMethod.Post, "/api/poison/requeue", HttpStatusCode.Accepted);

        var counts = answer.EnumerateArray().ToDictionary(
            one => one.GetProperty("queue").GetString()!,
            one => (one.GetProperty("requeued").GetInt32(), one.GetProperty("left").GetInt32()),
            StringComparer.Ordinal);
        Assert.Equal((2, 0), counts[check]);
        Assert.Equal((1, 1), counts[ResourceNames.InboxPoisonQueue]);
        var sent = await Queues.ReceiveAsync(ResourceNames.CheckQueue, 32, TimeSpan.FromMinutes(5), Token);
        Assert.Equal(["one", "two"], sent.Select(message => message.MessageText).Order(StringComparer.Ordinal));
        Assert.Equal(0, await Queues.CountAsync(check, Token));
        var taken = Assert.Single(await Queues.ReceiveAsync(ResourceNames.NormaliseQueue, 32, TimeSpan.FromMinutes(5), Token));
        Assert.Equal("requeued.txt", JsonSerializer.Deserialize(taken.MessageText, StorageJson.Default.StepMessage)!.File);

        // What names no file of the inbox is still there, and can be looked at.
        Assert.Equal("", (await DataAsync("/api/poison")).GetProperty("messages").EnumerateArray().Single().GetProperty("file").GetString());
        await Queues.DeleteAsync(ResourceNames.NormaliseQueue, taken, Token);
        await Task.WhenAll(sent.Select(message => Queues.DeleteAsync(ResourceNames.CheckQueue, message, Token)));
        await EmptyAsync();
    }

    [Fact]
    public async Task A_report_is_deleted_once_and_for_all_readers()
    {
        var pipeline = new PipelineRunner(server.Services);
        const string department = "测试市误传局";
        var (first, corrected) = TinyReport.WithCorrection(department);
        await pipeline.PublishAsync("mistake.txt", first);
        await pipeline.PublishAsync("mistake-2.txt", corrected);
        var address = "/api/reports/2024/" + Uri.EscapeDataString(department);
        Assert.Equal(2, (await DataAsync(address + "/versions")).GetArrayLength());

        using var refused = await server.Client.DeleteAsync(new Uri(address, UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        await SendAsync(HttpMethod.Delete, "/api/reports/2024/nobody", HttpStatusCode.NotFound);
        var deleted = await SendAsync(HttpMethod.Delete, address, HttpStatusCode.OK);
        Assert.Equal(department, deleted.GetProperty("department").GetString());
        Assert.Equal(deleted.GetProperty("deletedAt").GetString(), (await SendAsync(HttpMethod.Delete, address, HttpStatusCode.OK)).GetProperty("deletedAt").GetString());

        foreach (var part in (string[])["", "/figures", "/findings", "/statements/T05", "/versions", "/changes", "/claims.csv"])
        {
            using var gone = await server.Client.GetAsync(address + part, Token);
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }

        Assert.DoesNotContain(department, await server.Client.GetStringAsync("/api/reports.csv", Token), StringComparison.Ordinal);
        Assert.DoesNotContain(department, await server.Client.GetStringAsync("/api/years/2024/statements/T05/lines/total.csv", Token), StringComparison.Ordinal);
        await pipeline.DrainAsync();
        Assert.DoesNotContain(department, await server.Client.GetStringAsync("/index.html", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_progress_of_a_republication_is_told_from_its_start_to_its_end()
    {
        var pipeline = new PipelineRunner(server.Services);
        await pipeline.PublishAsync("2012.txt", TinyReport.Of("测试市进度局", 2012));
        await pipeline.PublishAsync("2012-2.txt", TinyReport.Of("测试市进度二局", 2012));
        using var none = await server.Client.GetAsync("/api/years/2012/republish", Token);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);

        var begun = await SendAsync(HttpMethod.Post, "/api/years/2012/republish", HttpStatusCode.Accepted);
        var before = await DataAsync("/api/years/2012/republish");
        Assert.Equal(begun.GetProperty("startedAt").GetString(), before.GetProperty("startedAt").GetString());
        Assert.False(before.GetProperty("finished").GetBoolean());

        await pipeline.DrainAsync();
        var after = await DataAsync("/api/years/2012/republish");
        Assert.Equal((2, 2, 2, 0), (Number("reports"), Number("queued"), Number("done"), Number("failed")));
        Assert.True(after.GetProperty("finished").GetBoolean());
        Assert.Contains(",2,2,2,0,0,true,", await server.Client.GetStringAsync("/api/years/2012/republish.csv", Token), StringComparison.Ordinal);

        int Number(string name) => after.GetProperty(name).GetInt32();
    }

    private static string Upload(string file) => JsonSerializer.Serialize(
        new PoisonUpload("Host.Functions.IngestReport", "BlockBlob", ResourceNames.InboxContainer, file, "\"0x8D\""), StorageJson.Default.PoisonUpload);

    private async Task<JsonElement> DataAsync(string address) =>
        (await server.Client.GetFromJsonAsync<JsonElement>(address, Token)).GetProperty("data");

    private async Task<JsonElement> SendAsync(HttpMethod method, string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Add("x-functions-key", ApiServer.FunctionKey);
        using var answer = await server.Client.SendAsync(request, Token);
        var body = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement is var root && root.TryGetProperty("data", out var data) ? data : root;
    }

    private async Task EmptyAsync()
    {
        foreach (var (queue, _) in PoisonText.Queues)
        {
            while (await Queues.ReceiveAsync(queue, 32, TimeSpan.FromMinutes(5), Token) is { Length: > 0 } messages)
            {
                await Task.WhenAll(messages.Select(message => Queues.DeleteAsync(queue, message, Token)));
            }
        }
    }
}
