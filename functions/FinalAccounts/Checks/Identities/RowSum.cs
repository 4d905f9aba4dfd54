using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>In every line, the amount columns add up to the line's total column.</summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">The statement.</param>
/// <param name="equation">The equation.</param>
/// <param name="totals">The total column's key; where forms differ, the first that the report has.</param>
/// <param name="parts">The keys of the other columns; those that the report does not have are left out.</param>
/// <param name="lines">The prefix of the keys of the lines that it holds for; empty for all.</param>
public abstract class RowSum(
    string id,
    StatementId statement,
    BilingualText equation,
    string[] totals,
    string[] parts,
    string lines = "")
    : Identity(id, new($"{Forms.Name(statement).Zh}：各行横向相加", $"{Forms.Name(statement).En}: every line adds up"), equation, [statement])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var published = report[statement];
        var total = totals.FirstOrDefault(published.HasColumn);
        var columns = parts.Where(published.HasColumn).ToArray();
        if (total is null || columns.Length == 0)
        {
            yield break;
        }

        foreach (var line in published.Lines)
        {
            if (line.Key.StartsWith(lines, StringComparison.Ordinal))
            {
                yield return Equation.Sum(new(statement, line.Key, total), Array.ConvertAll(columns, column => new FigureKey(statement, line.Key, column)));
            }
        }
    }
}
