using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Tests.Faults;
using FinalAccounts.Documents;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests.Steps;

/// <summary>What the pipeline tells of itself, as a collector in memory hears it.</summary>
[Collection(PipelineRunner.Collection)]
public sealed class TelemetryTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_trace_follows_a_report_through_all_steps_and_a_republication_has_its_own()
    {
        const int year = 2017;
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PipelineTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var bytes = TinyReport.Of("测试市踪迹局", year);

        await new PipelineRunner(azurite.Services).PublishAsync("traced.txt", bytes);

        var published = spans.Where(span => span.GetTagItem("report.sha256") as string == DocumentReaders.Hash(bytes)).ToList();
        Assert.Equal(
            [nameof(IngestReport), nameof(NormaliseTables), nameof(CheckFigures), nameof(PublishReport)],
            published.Select(span => span.OperationName));
        Assert.Single(published.Select(span => span.TraceId).Distinct());
        Assert.All(published, span => Assert.Equal("traced.txt", span.GetTagItem("report.file")));

        await azurite.Get<RepublishYear>().RunAsync(year, Token);
        await new PipelineRunner(azurite.Services).DrainAsync();
        var again = spans.Where(span => span.GetTagItem("report.sha256") as string == DocumentReaders.Hash(bytes)).Skip(published.Count).ToList();
        Assert.Equal([nameof(NormaliseTables), nameof(CheckFigures), nameof(PublishReport)], again.Select(span => span.OperationName));
        var trace = Assert.Single(again.Select(span => span.TraceId).Distinct());
        Assert.Contains(spans, span => span.OperationName == nameof(RepublishYear) && span.TraceId == trace);
    }

    [Fact]
    public async Task The_counters_count_reports_figures_findings_refused_files_and_messages_put_aside()
    {
        await using var services = azurite.CreateServices();
        var telemetry = services.GetRequiredService<PipelineTelemetry>();
        var counted = new ConcurrentDictionary<Instrument, long>();
        using var listener = new MeterListener();
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counted.AddOrUpdate(instrument, value, (_, before) => before + value));
        foreach (var instrument in (Instrument[])[telemetry.Published, telemetry.Figures, telemetry.Findings, telemetry.Rejected, telemetry.Poison])
        {
            listener.EnableMeasurementEvents(instrument);
        }

        var pipeline = new PipelineRunner(services);
        await pipeline.PublishAsync("counted.txt", TinyReport.Of("测试市计数局", 2018));
        await pipeline.PublishAsync("counted.txt", TinyReport.Of("测试市计数局", 2018));
        await pipeline.PublishAsync("counted-empty.txt", default);
        var lastTry = services.GetRequiredService<LastTry>();
        for (var count = 1; count <= LastTry.MaxDequeueCount; count++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => lastTry.RunAsync(nameof(CheckFigures), $"{count}", () => throw new InvalidOperationException("no")));
        }

        var report = (await azurite.Get<ReportTable>().FindAsync(new(2018, "测试市计数局"), Token))!;
        Assert.Equal(1, Of(telemetry.Published));
        Assert.Equal(report.Figures, Of(telemetry.Figures));
        Assert.Equal(report.Findings.Errors + report.Findings.Warnings + report.Findings.Infos, Of(telemetry.Findings));
        Assert.Equal(1, Of(telemetry.Rejected));
        Assert.Equal(1, Of(telemetry.Poison));

        long Of(Instrument instrument) => counted.GetValueOrDefault(instrument);
    }
}
