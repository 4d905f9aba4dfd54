namespace FinalAccounts.ScaleSimulation;

/// <summary>What one report costs, in US dollars.</summary>
/// <param name="What">The part.</param>
/// <param name="Counted">From what it is calculated.</param>
/// <param name="Dollars">The price.</param>
internal sealed record Cost(string What, string Counted, decimal Dollars)
{
    private const decimal TenThousand = 10_000;
    private const decimal Million = 1_000_000;
    private const decimal Gigabyte = 1_000_000_000;
    private const int Steps = 4;

    /// <summary>The way from the upload to the page, once.</summary>
    public static IReadOnlyList<Cost> OfPublication(Measured report)
    {
        var queue = report.QueueSends + Work.HostRequests(report);
        var table = report.TableReads + report.TableWrites;
        var gigabyteSeconds = Steps * Assumptions.BilledSecondsPerStep * Limits.InstanceMemory / 1024m;
        var kilobytes = (report.Requests + Steps) * Assumptions.TelemetryKilobytes;
        return
        [
            new("blob writes", $"{report.BlobWrites}", report.BlobWrites * Prices.BlobWrites / TenThousand),
            new("blob reads", $"{report.BlobReads}", report.BlobReads * Prices.BlobReads / TenThousand),
            new("table requests", $"{table}", table * Prices.TableRequests / TenThousand),
            new("queue requests", $"{queue}", queue * Prices.QueueRequests / TenThousand),
            new("events and runs", $"1 + {Steps}", (Prices.Events / Million) + (Steps * Prices.Runs / Million)),
            new("instances", $"{gigabyteSeconds:0.#} GB·s", gigabyteSeconds * Prices.GigabyteSecond),
            new("logs and traces", $"{kilobytes:0} kB", kilobytes * 1000 * Prices.Logs / Gigabyte),
        ];
    }

    /// <summary>Keeping it for a year.</summary>
    public static Cost OfKeeping(Measured report) => new(
        "keeping it for a year",
        $"{report.BlobBytes / 1024} kB blobs, {report.TableBytes / 1024} kB entities",
        12 * ((report.BlobBytes * Prices.BlobMonth) + (report.TableBytes * Prices.TableMonth)) / Gigabyte);
}
