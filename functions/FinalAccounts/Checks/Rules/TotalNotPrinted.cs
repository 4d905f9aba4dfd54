using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Rules;

/// <summary>A 合计 that is blank although the lines under it hold amounts in the same column.</summary>
public sealed class TotalNotPrinted : IFindingRule
{
    private static readonly string[] Totals = [LineKeys.Total, LineKeys.IncomeTotal, LineKeys.ExpenditureTotal];

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "total-not-printed",
        new("合计未填列", "A total is not printed"),
        new("某栏有分项数时，合计行该栏应有数", "where a column holds amounts, its total line holds one too"),
        [StatementId.T01, StatementId.T02, StatementId.T03, StatementId.T04, StatementId.T05, StatementId.T07, StatementId.T08],
        Severity.Warning,
        FindingCategory.Completeness,
        new("财政部部门决算公开样表", "Ministry of Finance model forms for published final accounts"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FinalAccountsReport report) =>
        // Where numbers of the statement could not be placed, one of them may be the total.
        from id in Description.Statements
        where report[id].Problems.IsEmpty
        from figure in report[id].Figures.Where(figure => figure.Printed.Length == 0 && Totals.Contains(figure.Line.Key) && HasParts(report[id], figure))
        select new Finding
        {
            Identity = Description.Id,
            Severity = Description.Severity,
            Verdict = Verdict.Violated,
            Category = Description.Category,
            Message = new(
                $"{FigureText.Of(figure).Zh}（{figure.Place.Describe().Zh}）为空，而该栏有分项数。请补填。",
                $"{FigureText.Of(figure).En} ({figure.Place.Describe().En}) is blank although its column holds amounts. Fill it in."),
            Operands = [figure],
            Place = figure.Place,
        };

    // Lines of the same half: a class (a lone amount further down is more likely in the wrong cell), or with the prefix of the total's key.
    private static bool HasParts(Statement statement, Figure total) => statement.Figures.Any(figure =>
        figure.Column.Key == total.Column.Key
        && figure.Value is not (null or 0m)
        && (total.Line.Key == LineKeys.Total
            ? figure.Line.Code is { Length: 3 }
            : figure.Line.Key.StartsWith(total.Line.Key[..(total.Line.Key.IndexOf('.', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)
                && !figure.Line.Key.Contains("total", StringComparison.Ordinal)
                && !figure.Line.Key.Contains("opening", StringComparison.Ordinal)
                && !figure.Line.Key.Contains("closing", StringComparison.Ordinal)));
}
