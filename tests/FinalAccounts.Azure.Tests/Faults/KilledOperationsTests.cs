using System.Net;
using System.Text.RegularExpressions;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Local.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>The local host as a process of its own is killed (SIGKILL) while it republishes years and while it deletes reports.</summary>
public sealed partial class KilledOperationsTests : IAsyncLifetime
{
    // What it says when a step of a republication has done its work.
    private static readonly string[] Boundaries =
        ["queued to be published again", "statements read", "identities checked", "files written", "is what readers see", "Index of"];

    private readonly AzuriteFixture azurite = new();
    private readonly DirectoryInfo empty = Directory.CreateTempSubdirectory("final-accounts-killed-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Fact]
    public async Task A_republication_is_done_in_the_end_and_readers_see_whole_versions()
    {
        var keys = Boundaries.Select((_, i) => new ReportKey(2010 + i, $"测试市第{i}重发被杀局")).ToArray();
        await using (var earlier = azurite.CreateServices(services => services.AddSingleton(new Edition("00000000"))))
        {
            foreach (var key in keys)
                await new PipelineRunner(earlier).PublishAsync($"{key.Year}.txt", TinyReport.Of(key.Department, key.Year));
        }

        await using (new Polling(azurite.Services, keys))
        {
            for (var i = 0; i < keys.Length; i++)
            {
                await azurite.Get<RepublishYear>().RunAsync(keys[i].Year, Token);
                await using var program = LocalProgram.Start(path: null, Environment, Arguments);
                await program.ReadUntilAsync(Boundaries[i], Token);
            }

            await FinishAsync();
        }

        foreach (var key in keys)
        {
            var report = await new WholeVersion(azurite.Services).ReadAsync(key.Year, key.Department);
            Assert.Equal((Edition.Current.Name, true), (report.Version.Edition, report.IsFinished));
            Assert.True((await azurite.Get<RepublishTable>().ProgressAsync(key.Year, Token)) is { Finished: true, Done: 1, Failed: 0 });
            await new WholeVersion(azurite.Services).AssertLinesAsync(report);
        }
    }

    [Fact]
    public async Task A_deletion_leaves_the_report_whole_or_gone_and_the_same_request_does_the_rest()
    {
        var random = new Random(1);
        var keys = Enumerable.Range(0, 4).Select(i => new ReportKey(2024, $"测试市第{i}删时被杀局")).ToArray();
        foreach (var key in keys)
            await new PipelineRunner(azurite.Services).PublishAsync($"{key.Department}.txt", TinyReport.Of(key.Department, key.Year));

        await using (new Polling(azurite.Services, keys))
        {
            foreach (var key in keys)
            {
                Task answer;
                await using (var program = LocalProgram.Start(path: null, Environment, Arguments))
                {
                    answer = DeleteAsync(await AddressAsync(program), key);
                    await Task.WhenAny(answer, Task.Delay(TimeSpan.FromMilliseconds(random.Next(5, 120)), Token));
                }

                // It may have come to its end before.
                await answer.ContinueWith(_ => { }, Token, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }

        await using (var program = LocalProgram.Start(path: null, Environment, Arguments))
        {
            var address = await AddressAsync(program);
            foreach (var key in keys)
                Assert.Equal(HttpStatusCode.OK, await DeleteAsync(address, key));
        }

        await FinishAsync();
        foreach (var key in keys)
        {
            var tombstone = await azurite.Get<ReportTable>().FindAsync(key, withDeleted: true, Token);
            Assert.True(tombstone!.IsErased);
            Assert.Empty(await new WholeVersion(azurite.Services).TotalsAsync(tombstone));
            Assert.Empty(await azurite.Get<ReportTable>().VersionsAsync(key, Token));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await azurite.DisposeAsync();
        empty.Delete(recursive: true);
    }

    private string[] Arguments => ["--storage", azurite.ConnectionString, "--seeds", empty.FullName, "--inbox", empty.FullName, "--language", "en"];

    // Messages of a killed process come back soon.
    private static Dictionary<string, string> Environment => new(StringComparer.Ordinal) { ["Worker__VisibleAgain"] = "00:00:03" };

    private async Task FinishAsync()
    {
        var (_, output, error) = await LocalProgram.RunAsync(path: null, [.. Arguments, "--once"], Token, Environment);
        Assert.True(error.Length == 0, error + output);
        Assert.Empty((await azurite.Get<PoisonQueues>().ListAsync(Token)).Messages);
    }

    private static async Task<Uri> AddressAsync(LocalProgram program) =>
        new(Address().Match(await program.ReadUntilAsync("Ctrl-C", Token)).Value);

    private static async Task<HttpStatusCode> DeleteAsync(Uri address, ReportKey key)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Add("x-functions-key", "local");
        using var answer = await client.DeleteAsync($"api/reports/{key.Year}/{Uri.EscapeDataString(key.Department)}", Token);
        return answer.StatusCode;
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:\\d+/", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
