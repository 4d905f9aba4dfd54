using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Benchmarks.Storage;

/// <summary>
/// What publishing one more report costs in a store that has many, against one that has few. The others are pointers and list entries only: a report's
/// figures and pages are never read for another's.
/// </summary>
internal static class StoreSize
{
    private const int Rounds = 15;

    /// <summary>Prints the row of the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="few">How many reports the small store has.</param>
    /// <param name="many">How many the large one has.</param>
    /// <param name="cancellationToken">Ends the measuring.</param>
    public static async Task PrintAsync(TextWriter output, int few, int many, CancellationToken cancellationToken)
    {
        await using var stage = await StorageStage.StartAsync(cancellationToken);
        var model = await stage.PublishAsync("云岭市水务局", cancellationToken);
        await stage.UntilDoneAsync(cancellationToken);
        await FillAsync(stage, model, 1, few, cancellationToken);

        // The compiler's tiers are no cost of a small store.
        await CostAsync(stage, "先", cancellationToken);
        var small = await CostAsync(stage, "少", cancellationToken);
        await FillAsync(stage, model, few, many, cancellationToken);
        var large = await CostAsync(stage, "多", cancellationToken);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| cost per report at {many:N0} reports in the store, until it is visible | at {few:N0} | ≤ 1.1 × | {large.Visible / small.Visible:0.00} × |"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| the same until every page, the lists of the site too, is written | at {few:N0} | | {large.Done / small.Done:0.00} × |"));
    }

    private static Task FillAsync(StorageStage stage, PublishedReport model, int from, int to, CancellationToken cancellationToken) =>
        stage.Get<TableStore>().WriteAsync(
            ResourceNames.ReportsTable,
            Enumerable.Range(from, to - from).Select(i =>
            {
                var department = string.Create(CultureInfo.InvariantCulture, $"第{i:00000}局");
                return (model with
                {
                    Key = model.Key with { Department = department },
                    Entry = model.Entry with { Department = department, Folder = $"{model.Entry.Folder}-{i}" },
                }).ToEntity();
            }),
            cancellationToken);

    private static async Task<(double Visible, double Done)> CostAsync(StorageStage stage, string name, CancellationToken cancellationToken)
    {
        var visible = new List<double>();
        var done = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await stage.PublishAsync($"云岭市{name}{i}局", cancellationToken);
            visible.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await stage.UntilDoneAsync(cancellationToken);
            done.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // The first ones warm up.
        return (Median(visible), Median(done));

        static double Median(List<double> times) => times.Skip(Rounds / 3).Order().ElementAt(Rounds / 3);
    }
}
