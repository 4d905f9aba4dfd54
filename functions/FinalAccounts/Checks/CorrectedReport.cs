using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>A report as it would be with some figures corrected.</summary>
internal static class CorrectedReport
{
    /// <summary>The report with other values at some figures, each in the figure's own unit and decimals.</summary>
    public static FinalAccountsReport Of(FinalAccountsReport report, IReadOnlyDictionary<FigureKey, decimal> values)
    {
        var statements = report.Statements;
        foreach (var id in values.Keys.Select(key => key.Statement).Distinct())
        {
            var statement = report[id];
            var figures = statement.Figures.Select(figure => values.TryGetValue(figure.Key, out var value)
                ? figure with { Value = value, Printed = FigureText.Amount(value, figure) }
                : figure);
            statements = statements.SetItem((int)id - 1, statement with { Figures = [.. figures] });
        }

        return report with { Statements = statements };
    }
}
