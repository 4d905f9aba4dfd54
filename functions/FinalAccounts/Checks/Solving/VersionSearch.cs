using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Finds statements that agree with themselves and with hardly any other, by amounts that differ from place to place: last year's, or those of another
/// version of the accounts. No figure of theirs is worth naming; the whole statement is.
/// </summary>
internal sealed class VersionSearch(EquationSystem system, FinalAccountsReport report)
{
    // So many sums of its own hold, and so many different differences are no one error that was carried on.
    private const int MinOwn = 5;
    private const int MinDifferences = 3;

    /// <summary>The statements, each with the equations that fail because of it.</summary>
    /// <param name="start">The system so far.</param>
    public IReadOnlyList<(VersionFault Fault, IReadOnlyList<int> Failed)> Find(Trial start)
    {
        var found = new List<(VersionFault, IReadOnlyList<int>)>();
        var pairs = Pairs(start);
        foreach (var id in report.Statements.Select(statement => statement.Id))
        {
            var own = pairs.Where(pair => pair.Key.One == id || pair.Key.Other == id).ToList();
            if (own.Count == 0 || !own.TrueForAll(pair => IsBroken(start, pair.Value)) || !IsSound(start, id) || !IsOutlier(start, id, own, pairs))
            {
                continue;
            }

            var failed = start.Open.Where(e => Has(e, id) && !IsWithin(e, id)).Order().ToList();
            var shared = own.SelectMany(pair => pair.Value).ToArray();
            if (Differences(start, shared.Where(start.Open.Contains)) >= MinDifferences && !found.Exists(other => other.Item2.Intersect(failed).Any()))
            {
                found.Add((new(id, shared.Count(start.Open.Contains), shared.Length), failed));
            }
        }

        return found;
    }

    // The equations between two statements in which both have an amount.
    private Dictionary<(StatementId One, StatementId Other), List<int>> Pairs(Trial start)
    {
        var pairs = new Dictionary<(StatementId, StatementId), List<int>>();
        for (var e = 0; e < system.Equations.Count; e++)
        {
            if (system.Equations[e] is not { Equation.Relation: Relation.Equal, Verdict: Verdict.Holds or Verdict.Rounding or Verdict.Violated } || !Trial.IsLaw(system, e))
            {
                continue;
            }

            var between = system.Equations[e].Operands.Where(operand => start.Value(operand.Figure) is not (null or 0m))
                .Select(operand => system.Figures[operand.Figure].Statement).Distinct().Order().ToArray();
            if (between is [var one, var other])
            {
                (pairs.TryGetValue((one, other), out var list) ? list : pairs[(one, other)] = []).Add(e);
            }
        }

        return pairs;
    }

    private static bool IsBroken(Trial start, List<int> equations) => 5 * equations.Count(start.Open.Contains) >= 4 * equations.Count;

    private bool IsSound(Trial start, StatementId id)
    {
        var own = Enumerable.Range(0, system.Equations.Count)
            .Where(e => system.Equations[e].Verdict is Verdict.Holds or Verdict.Rounding or Verdict.Violated && IsWithin(e, id) && system.Equations[e].Operands.Any(operand => start.Value(operand.Figure) is not (null or 0m)))
            .ToArray();
        return own.Length >= MinOwn && 10 * own.Count(start.Open.Contains) <= own.Length;
    }

    // Of two statements that contradict each other, the one that others contradict too, or the one that the other's witnesses leave alone.
    private static bool IsOutlier(
        Trial start,
        StatementId id,
        List<KeyValuePair<(StatementId One, StatementId Other), List<int>>> own,
        Dictionary<(StatementId One, StatementId Other), List<int>> pairs) => own.Count > 1 || own.TrueForAll(pair =>
        {
            var other = pair.Key.One == id ? pair.Key.Other : pair.Key.One;
            return pairs.Any(third => third.Key != pair.Key && (third.Key.One == other || third.Key.Other == other) && !IsBroken(start, third.Value));
        });

    private int Differences(Trial start, IEnumerable<int> equations)
    {
        var residuals = new List<decimal>();
        foreach (var judged in equations.Select(start.Judge))
        {
            if (!residuals.Exists(other => Math.Abs(Math.Abs(other) - Math.Abs(judged.Residual)) <= 2m * judged.Slack))
            {
                residuals.Add(judged.Residual);
            }
        }

        return residuals.Count;
    }

    private bool Has(int equation, StatementId id) => system.Equations[equation].Operands.Any(operand => system.Figures[operand.Figure].Statement == id);

    private bool IsWithin(int equation, StatementId id) => system.Equations[equation].Operands.All(operand => system.Figures[operand.Figure].Statement == id);
}
