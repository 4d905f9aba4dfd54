using System.Collections.Immutable;
using System.Globalization;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The years of one department side by side. Amounts are in 万元.</summary>
/// <param name="Department">The department.</param>
/// <param name="File">The name of its file, without suffix.</param>
/// <param name="Years">The years, the oldest first.</param>
/// <param name="Lines">The lines that any of the years has.</param>
internal sealed record YearsPage(string Department, string File, ImmutableArray<int> Years, ImmutableArray<YearsLine> Lines)
{
    public static YearsPage Of(ImmutableArray<SiteEntry> entries)
    {
        var years = entries.OrderBy(entry => entry.Year).ThenBy(entry => entry.Kind).DistinctBy(entry => entry.Year).ToImmutableArray();
        var keys = years.SelectMany(entry => entry.Amounts).Where(amount => amount.Yuan is not (null or 0m)).DistinctBy(amount => amount.Figure);
        return new(entries[0].Department, ReportFolder.Link(ReportFolder.Segment(entries[0].Department)), [.. years.Select(entry => entry.Year)], [.. keys.Select(key => YearsLine.Of(key, years))]);
    }
}

/// <summary>A line through the years.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Amounts">Its amount in each year; empty text where there is none.</param>
/// <param name="Change">The change from the first to the last year; empty when either is missing or the base is zero.</param>
internal sealed record YearsLine(string Label, ImmutableArray<string> Amounts, string Change)
{
    public static YearsLine Of(ComparedAmount line, ImmutableArray<SiteEntry> years)
    {
        var amounts = years.Select(entry => entry.Amount(line.Figure)).ToImmutableArray();
        var change = years.Length > 1 && amounts[0] is { } first and not 0m && amounts[^1] is { } last
            ? ((last - first) / Math.Abs(first)).ToString("+0.00%;-0.00%;0.00%", CultureInfo.InvariantCulture)
            : "";
        var label = ComparedLines.Main.FirstOrDefault(main => main.Key == line.Figure).Title.Zh ?? Chart.WithoutNumber(line.Label);
        return new(label, [.. amounts.Select(IndexRow.InWanYuan)], change);
    }
}
