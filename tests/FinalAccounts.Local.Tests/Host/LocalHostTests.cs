using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Xunit;

namespace FinalAccounts.Local.Tests.Host;

public sealed class LocalHostTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("final-accounts-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Inbox => Path.Combine(folder, "inbox");

    [Fact]
    public async Task Once_publishes_the_seeds_says_what_was_found_and_ends()
    {
        var (code, output, error) = await RunAsync("--once", "--inbox", Inbox, "--language", "en");

        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Contains("景德镇市政务服务管理局 2024", output, StringComparison.Ordinal);
        // The ten tables of the seed hold no arithmetic error.
        Assert.Contains(" 0 violated,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_named_with_its_reason_and_the_others_are_published()
    {
        Directory.CreateDirectory(Inbox);
        await File.WriteAllBytesAsync(Path.Combine(Inbox, "broken.pdf"), "%PDF-1.7 and nothing else"u8.ToArray(), Token);

        var (code, output, _) = await RunAsync("--once", "--inbox", Inbox, "--language", "en");

        Assert.Equal(2, code);
        Assert.Contains("broken.pdf: refused.", output, StringComparison.Ordinal);
        Assert.Contains("景德镇市政务服务管理局 2024", output, StringComparison.Ordinal);
        AssertNoStackTrace(output);
    }

    [Fact]
    public async Task A_file_dropped_into_the_inbox_is_served_by_page_and_api()
    {
        await using var program = LocalProgram.Start(path: null, "--inbox", Inbox, "--language", "en");
        var started = await program.ReadUntilAsync("Ctrl-C", Token);
        var api = started.Split('\n').Single(line => line.StartsWith("API:", StringComparison.Ordinal))["API:".Length..].Trim();
        var seed = await File.ReadAllTextAsync(RepositoryFiles.Seed, Token);
        var dropped = seed.Replace("景德镇市政务服务管理局", "测试市投递局", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(Inbox, "dropped.txt"), dropped, Token);
        await program.ReadUntilAsync("Index of 2 reports", Token);

        using var client = new HttpClient();
        using var list = JsonDocument.Parse(await client.GetStringAsync(new Uri(api), Token));
        var departments = list.RootElement.GetProperty("data").EnumerateArray()
            .Select(report => report.GetProperty("department").GetString()!);
        Assert.Equal(["景德镇市政务服务管理局", "测试市投递局"], departments.OrderBy(name => name == "测试市投递局"));

        var report = list.RootElement.GetProperty("data").EnumerateArray()
            .Single(entry => entry.GetProperty("department").GetString() == "测试市投递局");
        var links = report.GetProperty("links");
        var whole = await client.GetStringAsync(new Uri(new Uri(api), links.GetProperty("figures").GetString()), Token);
        Assert.Contains("34,763.87", whole, StringComparison.Ordinal);
        var page = await client.GetStringAsync(new Uri(new Uri(api), links.GetProperty("page").GetString()), Token);
        Assert.Contains("测试市投递局", page, StringComparison.Ordinal);

        using var missing = await client.GetAsync(new Uri(api + "/2024/nobody"), Token);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("application/problem+json", missing.Content.Headers.ContentType!.MediaType);
        using var badYear = await client.GetAsync(new Uri(api + "?year=24"), Token);
        Assert.Equal(HttpStatusCode.BadRequest, badYear.StatusCode);
        using var noKey = await client.PostAsync(new Uri(new Uri(api), "/api/years/2024/republish"), content: null, Token);
        Assert.Equal(HttpStatusCode.Unauthorized, noKey.StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_gives_one_sentence_that_says_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, _, error) = await RunAsync("--port", $"{port}", "--language", "en");

        Assert.Equal(2, code);
        Assert.Equal($"Port {port} is taken or cannot be used. Choose another with --port, or leave --port out to have a free one chosen.", error.Trim());
    }

    [Fact]
    public async Task Without_Node_one_sentence_says_what_to_install()
    {
        var (code, _, error) = await LocalProgram.RunAsync(folder, ["--once", "--language", "en"], Token);

        Assert.Equal(2, code);
        Assert.Contains("install it from https://nodejs.org", error, StringComparison.Ordinal);
        AssertNoStackTrace(error);
    }

    [Fact]
    public async Task A_folder_of_seeds_that_is_not_there_is_named()
    {
        var (code, _, error) = await RunAsync("--seeds", Path.Combine(folder, "nowhere"), "--language", "en");

        Assert.Equal(2, code);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
        AssertNoStackTrace(error);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        LocalProgram.RunAsync(path: null, arguments, Token);

    private static void AssertNoStackTrace(string text) => Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
}
