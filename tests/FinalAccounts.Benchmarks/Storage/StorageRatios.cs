using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Benchmarks.Ratios;
using FinalAccounts.Statements;

namespace FinalAccounts.Benchmarks.Storage;

/// <summary>What the way through storage and HTTP costs, each against the bare thing behind it, on the storage emulator.</summary>
internal static class StorageRatios
{
    private const int Rounds = 15;
    private const int Requests = 200;

    /// <summary>Prints the rows of the table.</summary>
    public static async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var stage = await StorageStage.StartAsync(cancellationToken);
        var report = await stage.PublishAsync("云岭市水务局", cancellationToken);
        await stage.UntilDoneAsync(cancellationToken);
        Row(output, "writing a report's figures and findings", "a bare loop of 100-entity transactions of the same size and parallelism", 1.2m, await WritingAsync(stage, report, cancellationToken));
        Row(output, "upload → published and visible, one report, idle host", "the sum of its own storage requests one after another", 1.5m, await PublishingAsync(stage, cancellationToken));
        Row(output, "one report's figures over HTTP", "the table query behind it", 1.5m, Figures(stage, report));
        Row(output, "unchanged page over HTTP (`If-None-Match`)", "a static file of Kestrel", 1.5m, await UnchangedAsync(stage, report, cancellationToken));
    }

    private static void Row(TextWriter output, string what, string reference, decimal goal, double measured)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {reference} | ≤ {goal} × | {measured:0.00} × |"));
        output.Flush();
    }

    private static async Task<double> WritingAsync(StorageStage stage, PublishedReport published, CancellationToken cancellationToken)
    {
        var records = stage.Get<RecordStore>();
        var report = await records.ReportAsync(published.Version.Reading, cancellationToken);
        var checks = await records.ChecksAsync(published.Version, cancellationToken);
        var (figures, findings) = (stage.Get<FigureTable>(), stage.Get<FindingTable>());
        var bare = new BareTransactions();
        await bare.AddAsync(Table(ResourceNames.FiguresTable), TableClient.CreateQueryFilter($"PartitionKey eq {published.Version.Reading.Partition(published.Key)}"), cancellationToken);
        await bare.AddAsync(Table(ResourceNames.FindingsTable), TableClient.CreateQueryFilter($"PartitionKey eq {published.Version.Partition(published.Key)}"), cancellationToken);
        return Stopwatches.Ratio(
            () => Task.WhenAll(
                figures.WriteAsync(report, published.Version.Reading, cancellationToken),
                findings.WriteAsync(published.Key, published.Version, checks.Findings, cancellationToken)).Wait(cancellationToken),
            () => bare.WriteAsync(cancellationToken).Wait(cancellationToken),
            Rounds,
            warmUp: 3);

        TableClient Table(string name) => stage.Storage.Tables.GetTableClient(name);
    }

    private static async Task<double> PublishingAsync(StorageStage stage, CancellationToken cancellationToken)
    {
        // In turns: as it is, and with one request after another for their sum.
        var (whole, requests) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < Rounds; i++)
        {
            await stage.UntilDoneAsync(cancellationToken);
            var start = Stopwatch.GetTimestamp();
            await stage.PublishAsync($"云岭市第{i}局", cancellationToken);
            whole.Add(Stopwatch.GetElapsedTime(start));
            await stage.UntilDoneAsync(cancellationToken);
            stage.Clock.OneAtATime = true;
            stage.Clock.Reset();
            await stage.PublishAsync($"白水县第{i}局", cancellationToken);
            requests.Add(stage.Clock.Sum);
            stage.Clock.OneAtATime = false;
        }

        return Median(whole) / Median(requests);

        // The first ones warm up.
        static TimeSpan Median(List<TimeSpan> times) => times.Skip(Rounds / 3).Order().ElementAt(Rounds / 3);
    }

    private static double Figures(StorageStage stage, PublishedReport report)
    {
        var figures = stage.Get<FigureTable>();
        var address = $"/api/reports/{report.Key.Year}/{Uri.EscapeDataString(report.Key.Department)}/figures.json?statement=T03";
        return Stopwatches.Ratio(
            () => Get(stage.Client, address, tag: null),
            () => CountAsync(figures.OfVersionAsync(report.Key, report.Version, StatementId.T03, CancellationToken.None)).Wait(),
            Requests,
            warmUp: 30);
    }

    private static async Task<double> UnchangedAsync(StorageStage stage, PublishedReport report, CancellationToken cancellationToken)
    {
        var address = $"/{report.Entry.Folder}/index.html";
        using var page = await stage.Client.GetAsync(address, cancellationToken);
        var tag = page.EnsureSuccessStatusCode().Headers.ETag!.ToString();
        await stage.AddStaticFileAsync("index.html", await page.Content.ReadAsByteArrayAsync(cancellationToken), cancellationToken);
        return Stopwatches.Ratio(
            () => Get(stage.Client, address, tag),
            () => Get(stage.Files, "/index.html", tag: null),
            Requests,
            warmUp: 30);
    }

    private static async Task<int> CountAsync(IAsyncEnumerable<Figure> figures)
    {
        var count = 0;
        await foreach (var figure in figures)
        {
            count += figure.Value is null ? 0 : 1;
        }

        return count;
    }

    private static void Get(HttpClient client, string address, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        using var answer = client.Send(request);
        using var content = answer.Content.ReadAsStream();
        content.CopyTo(Stream.Null);
        if (answer.StatusCode is not (System.Net.HttpStatusCode.OK or System.Net.HttpStatusCode.NotModified))
        {
            throw new InvalidOperationException($"{address}: {answer.StatusCode}");
        }
    }
}
