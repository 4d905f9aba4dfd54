using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Tests.Steps;
using FinalAccounts.Documents;
using FinalAccounts.Local.Tests.Host;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>The local host as a process of its own is killed (SIGKILL) at every boundary of its steps and at random moments, and started again.</summary>
public sealed class KilledProcessTests : IAsyncLifetime
{
    // What it says when a step has done its work.
    private static readonly string[] Boundaries = ["Read ", "statements read", "identities checked", "files written", "is what readers see", "Index of"];

    private readonly AzuriteFixture azurite = new();
    private readonly DirectoryInfo empty = Directory.CreateTempSubdirectory("final-accounts-killed-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Fact]
    public async Task Whatever_was_uploaded_is_published_in_the_end_and_readers_see_whole_versions()
    {
        var random = new Random(1);
        var uploads = new List<(ReportKey Key, byte[] Last)>();
        var pipeline = new PipelineRunner(azurite.Services);
        await using (new Polling(azurite.Services, [.. Boundaries.Select((_, i) => Key(i))]))
        {
            for (var i = 0; i < Boundaries.Length; i++)
            {
                var (first, corrected) = TinyReport.WithCorrection(Key(i).Department);
                uploads.Add((Key(i), corrected));
                await pipeline.UploadAsync($"killed-{i}.txt", first);
                await using (var program = Start())
                {
                    await program.ReadUntilAsync(Boundaries[i], Token);
                }

                // The one before is corrected while the process is gone.
                await pipeline.UploadAsync($"killed-{i}-corrected.txt", corrected);
            }

            for (var i = 0; i < 3; i++)
            {
                await using var program = Start();
                await program.ReadUntilAsync("", Token);
                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(50, 1_500)), Token);
            }

            var (_, output, error) = await LocalProgram.RunAsync(path: null, [.. Arguments, "--once"], Token, Environment);
            Assert.True(error.Length == 0, error + output);
        }

        foreach (var (key, last) in uploads)
        {
            var report = await new WholeVersion(azurite.Services).ReadAsync(key.Year, key.Department);
            Assert.True(report.IsFinished);
            Assert.Equal(DocumentReaders.Hash(last), report.Version.Sha256);
            Assert.Equal(2, (await azurite.Get<ReportTable>().VersionsAsync(key, Token)).Length);
            await new WholeVersion(azurite.Services).AssertLinesAsync(report);
        }

        Assert.Empty((await azurite.Get<PoisonQueues>().ListAsync(Token)).Messages);
        Assert.Empty(await azurite.Get<RejectedTable>().ListAsync(Token).ToListAsync(Token));
    }

    public async ValueTask DisposeAsync()
    {
        await azurite.DisposeAsync();
        empty.Delete(recursive: true);
    }

    private string[] Arguments => ["--storage", azurite.ConnectionString, "--seeds", empty.FullName, "--inbox", empty.FullName, "--language", "en"];

    // Messages of a killed process come back soon.
    private static Dictionary<string, string> Environment => new(StringComparer.Ordinal) { ["Worker__VisibleAgain"] = "00:00:03" };

    private static ReportKey Key(int number) => new(2024, $"测试市第{number}被杀局");

    // Disposing of it kills it.
    private LocalProgram Start() => LocalProgram.Start(path: null, Environment, Arguments);
}
