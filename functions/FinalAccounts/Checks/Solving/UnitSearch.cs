using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>Finds lines of a statement in 万元 that were filled in in 元, a code with all the codes under it included: all their figures are ten thousand times too large.</summary>
internal sealed class UnitSearch(EquationSystem system, FinalAccountsReport report)
{
    private const decimal Yuan = 10_000m;
    private const int MinFigures = 2;
    private const int MinMended = 2;

    // Of the total, so much at least is a line in 元 that is worth trying.
    private const decimal MinShare = 0.05m;

    /// <summary>The lines of each statement put into its unit, where that mends equations and breaks none.</summary>
    /// <param name="start">The system so far.</param>
    public IReadOnlyList<Trial> Find(Trial start)
    {
        var found = new List<Trial>();
        foreach (var statement in report.Statements.Where(statement => statement.Unit == Unit.WanYuan && statement.Lines.Length > 0))
        {
            foreach (var lines in Groups(start, statement))
            {
                KeyValuePair<int, decimal>[] changes =
                [
                    .. from figure in lines
                       let value = start.Value(figure)
                       where value is not (null or 0m)
                       select KeyValuePair.Create(figure, Math.Round(value.Value / Yuan, system.Figures[figure].Decimals, MidpointRounding.AwayFromZero)),
                ];
                if (changes.Length >= MinFigures && !start.IsExhausted && start.WouldMend(changes) >= MinMended && start.With(changes) is var after && after.BreaksNothingOf(start) && IsProven(start, after))
                {
                    found.Add(after);
                }
            }
        }

        return found;
    }

    // Small enough, lines hide what they differ by among themselves: one sum at least with a figure that is not theirs must hold.
    private bool IsProven(Trial start, Trial after) => after.MendedSince(start).Any(e =>
        system.Equations[e].Operands.Any(operand => after.Value(operand.Figure) == start.Value(operand.Figure) && start.Value(operand.Figure) is not (null or 0m)));

    // Lines that stand out by their size: each by itself, with the codes under it, and all that stand out.
    private IEnumerable<IReadOnlyList<int>> Groups(Trial start, Statement statement)
    {
        var total = statement.Lines.Where(line => line.Key.EndsWith(LineKeys.Total, StringComparison.Ordinal)).SelectMany(line => Figures(statement, line)).Select(figure => Math.Abs(start.Value(figure) ?? 0m)).DefaultIfEmpty().Max();
        var large = statement.Lines.Where(line => Figures(statement, line).Any(figure => total > 0m && Math.Abs(start.Value(figure) ?? 0m) >= MinShare * total)).ToList();
        foreach (var line in large)
        {
            yield return Figures(statement, line);
            if (line.Code is { } code && statement.Lines.Where(other => other.Code?.StartsWith(code, StringComparison.Ordinal) == true).ToList() is { Count: > 1 } family)
            {
                yield return [.. family.SelectMany(other => Figures(statement, other))];
            }
        }
    }

    private IReadOnlyList<int> Figures(Statement statement, StatementLine line) =>
        [.. statement.Columns.Select(column => system.IndexOf(new(statement.Id, line.Key, column.Key))).Where(figure => figure >= 0 && system.Figures[figure].Unit == statement.Unit)];
}
