using FinalAccounts.Checks.Identities;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Finds lines of a statement by code that are left out, or stand under a code that they are no part of: what a code and the lines under it differ by, in
/// all columns at once, is the line of another statement, adds up as a line does, or is one of the lines themselves.
/// </summary>
internal sealed class LineFaultSearch(EquationSystem system, FinalAccountsReport report)
{
    private const int MinColumns = 3;
    private static readonly StatementId[] ByCode = [StatementId.T03, StatementId.T05, StatementId.T02, StatementId.T07, StatementId.T08];

    /// <summary>The faults, each with the equations that fail because of it.</summary>
    /// <param name="start">The system so far.</param>
    public IReadOnlyList<(LineFault Fault, IReadOnlyList<int> Failed)> Find(Trial start)
    {
        var found = new List<(LineFault, IReadOnlyList<int>)>();
        foreach (var statement in report.Statements.Where(statement => ByCode.Contains(statement.Id)))
        {
            var families = Families(start, statement).ToList();
            foreach (var family in families.ToArray())
            {
                if (families.Contains(family) && Misplaced(statement, family, families) is var (fault, home))
                {
                    found.Add((fault, [.. family.Failed, .. home.Failed]));
                    families.RemoveAll(one => one == family || one == home);
                }
            }

            foreach (var family in families)
            {
                if (Missing(start, statement, family) is { } missing)
                {
                    found.Add((missing, family.Failed));
                }
            }
        }

        return found;
    }

    // Codes whose own sum fails and no other equation of theirs or of the lines under them.
    private IEnumerable<Family> Families(Trial start, Statement statement)
    {
        foreach (var group in start.Open.Where(e => IsOfFamily(e, statement)).Order().GroupBy(e => system.Equations[e].Equation.Total.Line))
        {
            var all = Enumerable.Range(0, system.Equations.Count).Where(e => IsOfFamily(e, statement) && system.Equations[e].Equation.Total.Line == group.Key && !system.Equations[e].Operands.IsEmpty).ToArray();
            var figures = all.SelectMany(e => system.Equations[e].Operands).Select(operand => operand.Figure).ToHashSet();
            var own = figures.SelectMany(figure => system.EquationsOf[figure]).Where(start.Open.Contains).Except(group);
            var others = own.Where(e => !IsOfFamily(e, statement)).ToArray();
            var family = new Family(
                group.Key,
                [.. system.Equations[all[0]].Operands.Skip(1).Select(operand => system.Figures[operand.Figure].Line.Key)],
                all.ToDictionary(e => system.Equations[e].Equation.Total.Column, e => (-start.Judge(e).Residual, start.Judge(e).Slack)),
                [.. group]);
            if (others.Length == 0)
            {
                yield return family;
            }
        }
    }

    private bool IsOfFamily(int equation, Statement statement) =>
        system.Equations[equation] is { Rule.Id: var id, Equation.Relation: Relation.Equal } && id == $"{statement.Id}-hierarchy";

    private (LineFault Fault, Family Home)? Misplaced(Statement statement, Family family, List<Family> families)
    {
        foreach (var line in family.Lines)
        {
            if (!Is(statement, line, family, -1))
            {
                continue;
            }

            var home = families.FirstOrDefault(other => other != family && !other.Lines.Contains(line) && Is(statement, line, other, 1));
            return home is null
                ? null
                : (new(statement.Id, Figure(statement, line), Figure(statement, home.Parent), line, null, Amounts(statement, family, -1)) { Under = Figure(statement, family.Parent) }, home);
        }

        return null;
    }

    // The line is what the family differs by, in each column.
    private static bool Is(Statement statement, string line, Family family, int sign) => family.Off.All(off =>
        statement[line, off.Key] is { } figure && Math.Abs((sign * off.Value.Residual) - ((figure.Value ?? 0m) * figure.Unit.Scale)) <= off.Value.Slack + (figure.HalfUnit * figure.Unit.Scale))
        && family.Off.Values.Any(IsOff);

    private static bool IsOff((decimal Residual, decimal Slack) off) => Math.Abs(off.Residual) > off.Slack;

    private LineFault? Missing(Trial start, Statement statement, Family family)
    {
        if (family.Off.Values.Any(off => off.Residual < -off.Slack) || !IsLine(statement, family))
        {
            return null;
        }

        var witness = Witness(statement, family);
        return witness is null && (family.Off.Values.Count(IsOff) < MinColumns || start.Open.Any(e => IsOfFamily(e, statement) && start.Judge(e).Residual > 0m))
            ? null
            : new(statement.Id, Figure(statement, family.Parent), Figure(statement, family.Parent), witness?.Line.Key, witness, Amounts(statement, family, 1));
    }

    // What is lacking adds up across the columns as every line does.
    private bool IsLine(Statement statement, Family family)
    {
        foreach (var e in system.EquationsOf[system.IndexOf(new(statement.Id, family.Parent, family.Off.Keys.First()))])
        {
            var equation = system.Equations[e];
            if (equation.Rule.Id == $"{statement.Id}-row-sum")
            {
                var off = equation.Operands.Select(operand => (operand.Weight, family.Off.GetValueOrDefault(system.Figures[operand.Figure].Column.Key))).ToArray();
                return Math.Abs(off.Sum(one => one.Weight * one.Item2.Residual)) <= off.Sum(one => one.Item2.Slack);
            }
        }

        return family.Off.Count == 1;
    }

    // A line that another statement has under this code with what is lacking, and this one has not.
    private Figure? Witness(Statement statement, Family family)
    {
        var total = statement.ExpenditureColumn();
        if (!family.Off.TryGetValue(total, out var lacking) || lacking.Residual <= lacking.Slack)
        {
            return null;
        }

        var parent = family.Parent == LineKeys.Total ? "" : family.Parent;
        return (from id in ByCode
                where id != statement.Id
                let other = report[id]
                from line in other.Lines
                where line.Code is { } code && code.Length > parent.Length && code.StartsWith(parent, StringComparison.Ordinal) && !statement.HasLine(code)
                    && !family.Lines.Exists(child => code.StartsWith(child, StringComparison.Ordinal))
                let figure = other[line.Key, id == StatementId.T02 ? ColumnKeys.FiscalAppropriation : other.ExpenditureColumn()]
                where figure?.Value is not null && Math.Abs((figure.Value.Value * figure.Unit.Scale) - lacking.Residual) <= lacking.Slack + (figure.HalfUnit * figure.Unit.Scale)
                select figure).FirstOrDefault();
    }

    private static IReadOnlyList<(Figure Like, decimal Amount)> Amounts(Statement statement, Family family, int sign) =>
    [
        .. family.Off
            .Where(off => IsOff(off.Value))
            .Select(off => statement[family.Parent, off.Key]!)
            .Select(figure => (figure, sign * family.Off[figure.Column.Key].Residual / figure.Unit.Scale)),
    ];

    private static Figure Figure(Statement statement, string line) => statement[line, statement.ExpenditureColumn()] ?? statement.Figures.First(figure => figure.Line.Key == line);

    private sealed record Family(string Parent, List<string> Lines, Dictionary<string, (decimal Residual, decimal Slack)> Off, List<int> Failed);
}
