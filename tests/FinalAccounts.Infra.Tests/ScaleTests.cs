using FinalAccounts.ScaleSimulation;

namespace FinalAccounts.Infra.Tests;

/// <summary>The numbers of docs/scale.md, and the arithmetic behind them.</summary>
public sealed class ScaleTests
{
    // Round numbers, so that the expected values can be worked out in the head.
    private static readonly Measured Round = new(
        Figures: 500,
        BlobReads: 10,
        BlobWrites: 20,
        QueueSends: 4,
        TableReads: 6,
        TableWrites: 10,
        Entities: new Dictionary<string, int> { ["Lines"] = 400 },
        BusiestLinesPartition: 200,
        BlobBytes: 1_000_000,
        TableBytes: 1_000_000,
        IndexEntryBytes: 1_000);

    [Fact]
    public void The_document_shows_what_the_simulation_gives()
    {
        var measured = Measured.Load(RepositoryFiles.PathOf("tests", "FinalAccounts.ScaleSimulation", "measured.json"));
        var document = File.ReadAllText(RepositoryFiles.PathOf("docs", "scale.md"));

        Assert.EndsWith(ScaleTables.Render(measured), document, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_entities_a_report_let_ten_reports_a_second_into_a_partition_that_takes_two_thousand()
    {
        Assert.Equal(10m, Work.OfUpload(Round).Min(work => work.ReportsPerSecond));
        Assert.Equal(5m, Work.OfRepublication(Round).Min(work => work.ReportsPerSecond));
    }

    [Fact]
    public void A_day_that_the_pipeline_keeps_up_with_leaves_no_queue() =>
        Assert.Equal(new BusyDay(Uploads: 3_600, PeakHour: 864, LongestQueue: 0, LongestWait: 0), BusyDay.Play(3_600, reportsPerSecond: 1));

    // 24 % of 36,000 come in the hour before the last: 8,640, at 144 a minute; 60 a minute are finished, so 84 more wait each minute. The hour before
    // (16 %: 96 a minute) leaves 36 a minute, the one before that (12 %: 72 a minute) 12: 60 × (12 + 36 + 84) = 7,920.
    [Fact]
    public void What_comes_faster_than_it_is_finished_waits() =>
        Assert.Equal(7_920, BusyDay.Play(36_000, reportsPerSecond: 1).LongestQueue);

    [Fact]
    public void The_hours_of_the_day_are_the_whole_day() => Assert.Equal(1m, Assumptions.Hours.Sum());

    [Fact]
    public void Twenty_blob_writes_cost_twenty_ten_thousandths_of_their_price() =>
        Assert.Equal(20 * Prices.BlobWrites / 10_000, Cost.OfPublication(Round).Single(cost => cost.What == "blob writes").Dollars);
}
