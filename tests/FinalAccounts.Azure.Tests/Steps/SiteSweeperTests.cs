using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

/// <summary>Pages of replaced editions stay for a day and go with the next republication; what a page links to stays.</summary>
[Collection(PipelineRunner.Collection)]
public sealed class SiteSweeperTests(AzuriteFixture azurite)
{
    private const int Year = 2014;
    private const string Department = "测试市旧页局";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_are_deleted_a_day_after_they_were_replaced()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var bytes = TinyReport.Of(Department, Year);
        await PublishAsync(time, "1111aaaa", runner => runner.PublishAsync("old-pages.txt", bytes));
        var first = await FindAsync();

        time.Advance(TimeSpan.FromMinutes(1));
        await PublishAsync(time, "2222bbbb", RepublishAsync);
        var second = await FindAsync();
        Assert.NotEqual(first.VersionFolder, second.VersionFolder);
        Assert.Equal([first.VersionFolder, second.VersionFolder], await FoldersAsync(second));

        time.Advance(SiteSweeper.Grace - TimeSpan.FromHours(1));
        await PublishAsync(time, "2222bbbb", RepublishAsync);
        Assert.Equal([first.VersionFolder, second.VersionFolder], await FoldersAsync(second));

        time.Advance(TimeSpan.FromHours(2));
        await PublishAsync(time, "2222bbbb", RepublishAsync);
        Assert.Equal([second.VersionFolder], await FoldersAsync(second));
        Assert.True((await new WholeVersion(azurite.Services).ReadAsync(Year, Department)).IsFinished);

        // Other bytes: the version before stays, because the new one's page lists it.
        await PublishAsync(time, "2222bbbb", runner => runner.PublishAsync("old-pages.txt", TinyReport.Of(Department, Year, note: 2)));
        time.Advance(2 * SiteSweeper.Grace);
        await PublishAsync(time, "2222bbbb", RepublishAsync);
        var last = await FindAsync();
        Assert.Equal(((string[])[second.VersionFolder, last.VersionFolder]).Order(StringComparer.Ordinal), await FoldersAsync(last));
    }

    private async Task PublishAsync(FakeTimeProvider time, string edition, Func<PipelineRunner, Task> work)
    {
        await using var services = azurite.CreateServices(services => services.AddSingleton(new Edition(edition)).AddSingleton<TimeProvider>(new ClockOnly(time)));
        await work(new PipelineRunner(services));
    }

    private static async Task RepublishAsync(PipelineRunner runner)
    {
        await runner.Get<RepublishYear>().RunAsync(Year, Token);
        await runner.DrainAsync();
    }

    private async Task<PublishedReport> FindAsync() => (await azurite.Get<ReportTable>().FindAsync(new(Year, Department), Token))!;

    private async Task<IEnumerable<string>> FoldersAsync(PublishedReport report) =>
        (await azurite.Get<BlobStore>().ListAsync(ResourceNames.WebContainer, report.Entry.Folder + "/", Token))
            .Select(file => file.Name.Split('/'))
            .Where(parts => parts.Length > 4)
            .Select(parts => string.Join('/', parts[..4]))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>Tells the time of another clock; its timers are real, so that time-outs of the storage are.</summary>
    private sealed class ClockOnly(TimeProvider clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();
    }
}
