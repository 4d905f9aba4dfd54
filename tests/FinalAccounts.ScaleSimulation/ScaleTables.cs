using System.Globalization;
using System.Text;

namespace FinalAccounts.ScaleSimulation;

/// <summary>The tables of docs/scale.md.</summary>
internal static class ScaleTables
{
    /// <summary>The line in docs/scale.md under which the tables stand, to its end.</summary>
    public const string Heading = "## The numbers";

    /// <summary>Renders them.</summary>
    public static string Render(Measured report)
    {
        var text = new StringBuilder($"{Heading}\n\n");
        text.Append("Written by `dotnet run --project tests/FinalAccounts.ScaleSimulation`; a test compares them.\n");
        Counted(text, report);
        Where(text, report);
        Days(text, report);
        Index(text, report);
        Dollars(text, report);
        return text.ToString();
    }

    private static void Counted(StringBuilder text, Measured report)
    {
        Head(text, "One report, counted", "what", "count");
        Row(text, "figures", N(report.Figures));
        foreach (var (table, entities) in report.Entities.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Row(text, $"entities written into `{table}`", N(entities));
        Row(text, "of these into the fullest partition of `Lines`", N(report.BusiestLinesPartition));
        Row(text, "blob reads / writes", $"{N(report.BlobReads)} / {N(report.BlobWrites)}");
        Row(text, "table reads / writes (a batch of 100 is one)", $"{N(report.TableReads)} / {N(report.TableWrites)}");
        Row(text, "messages sent", N(report.QueueSends));
        Row(text, "requests of the steps, and of the host beside them", $"{N(report.Requests)} + {N(Work.HostRequests(report))}");
        Row(text, "stored", $"{N(report.BlobBytes / 1024)} kB in blobs, {N(report.TableBytes / 1024)} kB in entities");
    }

    private static void Where(StringBuilder text, Measured report)
    {
        Head(text, "Which limit comes first: reports a second, one account", "resource", "limit a second", "one upload needs", "uploads a second", "republications a second");
        foreach (var (upload, again) in Work.OfUpload(report).Zip(Work.OfRepublication(report)).OrderBy(pair => pair.First.ReportsPerSecond))
            Row(text, upload.Resource, N(upload.PerSecond), N(upload.PerReport), F(upload.ReportsPerSecond), F(again.ReportsPerSecond));
    }

    private static void Days(StringBuilder text, Measured report)
    {
        Head(text, "The busiest day, played minute by minute", "", "one account", $"{Assumptions.Provinces} accounts, each");
        var speed = Work.OfUpload(report).Min(work => work.ReportsPerSecond);
        var busiest = (int)(Assumptions.Units * Assumptions.BusiestDay);
        BusyDay[] days = [BusyDay.Play(busiest, speed), BusyDay.Play(busiest / Assumptions.Provinces, speed)];
        Row(text, ["uploads on the day", .. days.Select(day => N(day.Uploads))]);
        Row(text, ["uploads in the busiest hour", .. days.Select(day => N(day.PeakHour))]);
        Row(text, ["messages in that hour", .. days.Select(day => N(day.PeakHour * report.QueueSends))]);
        Row(text, ["requests a second in that hour", .. days.Select(day => N(Math.Ceiling(day.PeakHour * (report.Requests + Work.HostRequests(report)) / 3600m)))]);
        Row(text, ["entities a second into the fullest partition", .. days.Select(day => N(Math.Ceiling(day.PeakHour * report.BusiestLinesPartition / 3600m)))]);
        Row(text, ["longest queue, reports", .. days.Select(day => N(day.LongestQueue))]);
        Row(text, ["longest wait, minutes", .. days.Select(day => N(day.LongestWait))]);

        var again = Work.OfRepublication(report).Min(work => work.ReportsPerSecond);
        int[] years = [Assumptions.Units, Assumptions.Units / Assumptions.Provinces];
        Row(text, ["a year republished, minutes at least", .. years.Select(reports => N(Math.Ceiling(reports / again / 60)))]);
        Row(text, ["entities of `Lines` in one partition, one year", .. years.Select(reports => N((long)reports * report.BusiestLinesPartition))]);
    }

    private static void Index(StringBuilder text, Measured report)
    {
        Head(text, "The index of the site: it reads the entry of every report", "", "one account", $"{Assumptions.Provinces} accounts, each");
        long[] reports = [(long)Assumptions.Units * Assumptions.Years, (long)Assumptions.Units * Assumptions.Years / Assumptions.Provinces];
        Row(text, [$"reports of {Assumptions.Years} years", .. reports.Select(count => N(count))]);
        Row(text, ["requests for one index", .. reports.Select(count => N(Math.Ceiling(count / (decimal)Limits.EntitiesPerPage)))]);
        Row(text, [$"MB to hold, of {N(Limits.InstanceMemory)}", .. reports.Select(count => N(Math.Ceiling(count * report.IndexEntryBytes / 1_048_576m)))]);
        var fit = (long)Limits.InstanceMemory * 1_048_576 / 2 / report.IndexEntryBytes;
        Row(text, ["reports whose entries fill half of that", .. reports.Select(_ => N(fit))]);
    }

    private static void Dollars(StringBuilder text, Measured report)
    {
        Head(text, "One report in US dollars", "what", "counted", "price");
        var costs = Cost.OfPublication(report);
        foreach (var cost in costs.OrderByDescending(cost => cost.Dollars))
            Row(text, cost.What, cost.Counted, Price(cost.Dollars));
        var once = costs.Sum(cost => cost.Dollars);
        var kept = Cost.OfKeeping(report);
        Row(text, "**published once**", "", $"**{Price(once)}**");
        Row(text, kept.What, kept.Counted, Price(kept.Dollars));
        Row(text, $"a year of {N(Assumptions.Units)}, published once and kept for {Assumptions.Years} years", "",
            $"{N(Math.Round(Assumptions.Units * (once + (Assumptions.Years * kept.Dollars))))}");
    }

    private static void Head(StringBuilder text, string title, params string[] columns)
    {
        text.Append($"\n### {title}\n\n");
        Row(text, columns);
        Row(text, [.. columns.Select((_, index) => index == 0 ? "---" : "---:")]);
    }

    private static void Row(StringBuilder text, params string[] cells) => text.Append($"| {string.Join(" | ", cells)} |\n");

    private static string N(decimal value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string F(decimal value) => value.ToString("#,0.0", CultureInfo.InvariantCulture);

    private static string Price(decimal value) => value.ToString("0.000000", CultureInfo.InvariantCulture);
}
