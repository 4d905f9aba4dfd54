using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Tests.Steps;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>Each request of a report's way meets each fault once: every fifth of a run, beginning with the first, the second, and so on.</summary>
public sealed class EveryRequestTests : IAsyncLifetime
{
    private const int Step = 5;

    private readonly AzuriteFixture azurite = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Faults => [.. Enum.GetNames<Fault>().Where(name => name != nameof(Fault.None))];

    public ValueTask InitializeAsync() => azurite.InitializeAsync();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_report_is_published_once_and_whole(string name)
    {
        var fault = Enum.Parse<Fault>(name);
        for (var remainder = 0; remainder < Step; remainder++)
        {
            var department = $"测试市{name}之{remainder}局";
            var file = $"{name}-{remainder}.txt";
            await new PipelineRunner(azurite.Services).UploadAsync(file, TinyReport.Of(department, 2024));
            var plan = FaultPlan.Every(Step, remainder, fault);
            await using var faulty = FaultServices.Create(azurite, plan);

            await faulty.GetRequiredService<IngestReport>().RunAsync(file, Token);
            await new PipelineRunner(faulty).DrainAsync();

            // Messages whose receipt was lost with an answer are not waited for: another run of their step would do the same.
            plan.End();
            await azurite.Get<IngestReport>().RunAsync(file, Token);
            await new PipelineRunner(azurite.Services).DrainAsync();

            Assert.True(plan.Met > 5, $"{plan.Met} requests met a fault.");
            var report = await new WholeVersion(azurite.Services).ReadAsync(2024, department);
            Assert.True(report.IsFinished);
            Assert.Single(await azurite.Get<ReportTable>().VersionsAsync(report.Key, Token));
            await new WholeVersion(azurite.Services).AssertLinesAsync(report);
            Assert.Empty(await azurite.Get<RejectedTable>().ListAsync(Token).ToListAsync(Token));
            await azurite.Get<DeleteReport>().RunAsync(report.Key, Token);
        }
    }

    public ValueTask DisposeAsync() => azurite.DisposeAsync();
}
