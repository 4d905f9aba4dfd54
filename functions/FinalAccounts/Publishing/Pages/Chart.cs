using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>Bars as parts of a whole, with their numbers as text.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Total">The whole, as printed, with its unit.</param>
/// <param name="Bars">The bars, the longest first.</param>
internal sealed record Chart(string Id, BilingualText Title, string Total, ImmutableArray<Bar> Bars)
{
    /// <summary>The charts of a report, from the statements that are there.</summary>
    public static ImmutableArray<Chart> Of(FinalAccountsReport report) =>
    [
        .. new[]
        {
            Lines(report, "chart-income", new("收入从哪里来", "Where the money came from"), StatementId.T01, ColumnKeys.Amount, LineKeys.IncomeTotal, IsIncomeSource),
            Lines(report, "chart-function", new("钱花在哪些方面", "What it was spent on"), StatementId.T01, ColumnKeys.Amount, LineKeys.ExpenditureTotal, IsFunction),
            Columns(report, "chart-nature", new("基本支出与项目支出", "Running costs and projects"), StatementId.T03, LineKeys.Total, ColumnKeys.Total),
            Lines(report, "chart-economic", new("一般公共预算基本支出的用途", "Running costs from the general budget, by kind"), StatementId.T06, ColumnKeys.Amount, null, IsEconomicClass),
        }.OfType<Chart>(),
    ];

    /// <summary>一般公共服务支出 for 一、一般公共服务支出: the form's own numbering means nothing outside the table.</summary>
    public static string WithoutNumber(string label)
    {
        var comma = label.IndexOf('、', StringComparison.Ordinal);
        return comma is > 0 and <= 3 ? label[(comma + 1)..].TrimStart() : label;
    }

    private static bool IsIncomeSource(StatementLine line) =>
        line.Key.StartsWith("income.", StringComparison.Ordinal) && !line.Key.Contains("total", StringComparison.Ordinal)
        && !line.Key.StartsWith(LineKeys.IncomeOpening, StringComparison.Ordinal) && line.Key != LineKeys.IncomeSurplusUsed;

    private static bool IsFunction(StatementLine line) =>
        line.Key.StartsWith("expenditure.", StringComparison.Ordinal) && line.Key.Length == "expenditure.201".Length && char.IsAsciiDigit(line.Key[^1]);

    private static bool IsEconomicClass(StatementLine line) => line.Code is { Length: 3 };

    private static Chart? Lines(
        FinalAccountsReport report, string id, BilingualText title, StatementId statement, string column, string? total, Func<StatementLine, bool> shown)
    {
        var read = report[statement];
        var figures = read.Figures.Where(figure => figure.Column.Key == column && shown(figure.Line)).ToImmutableArray();
        return Of(id, title, total is null ? null : read[total, column], figures, figure => WithoutNumber(figure.Line.Label));
    }

    private static Chart? Columns(FinalAccountsReport report, string id, BilingualText title, StatementId statement, string line, string total)
    {
        var read = report[statement];
        var figures = read.Figures.Where(figure => figure.Line.Key == line && figure.Column.Key != total).ToImmutableArray();
        return Of(id, title, read[line, total], figures, figure => figure.Column.Title);
    }

    // Bars show parts of a whole; a negative part has no length, so such a chart is left out and the table speaks alone.
    private static Chart? Of(string id, BilingualText title, Figure? total, ImmutableArray<Figure> figures, Func<Figure, string> name)
    {
        var parts = figures.Where(figure => figure.Value is not null and not 0m).OrderByDescending(figure => figure.Value).ToImmutableArray();
        if (parts.IsEmpty || parts.Any(part => part.Value < 0))
        {
            return null;
        }

        var whole = total?.Value is > 0 ? total.Value.Value : parts.Sum(part => part.Value!.Value);
        return new(
            id,
            title,
            $"{AmountText.Grouped(whole)} {parts[0].Unit}",
            [.. parts.Select(part => Bar.Of(name(part), part.Value!.Value, AmountText.Grouped(part.Value.Value), whole))]);
    }
}

/// <summary>A bar.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Amount">The amount as printed.</param>
/// <param name="Share">Its share of the whole.</param>
/// <param name="Width">Its length in per cent of the whole.</param>
internal sealed record Bar(string Name, string Amount, string Share, string Width)
{
    /// <summary>A bar whose length is its share of the whole.</summary>
    public static Bar Of(string name, decimal value, string printed, decimal whole)
    {
        // What is there shows, however small it is.
        var length = Math.Clamp(value / whole * 100m, 0.4m, 100m);
        return new(
            name,
            printed,
            (value / whole * 100m).ToString("0.00", CultureInfo.InvariantCulture) + "%",
            length.ToString("0.##", CultureInfo.InvariantCulture) + "%");
    }
}
