using FinalAccounts.Checks.Identities;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>Puts equally small explanations in order: first the one whose misprint can be seen and whose values the most equations, and the prose, agree on.</summary>
internal sealed class ExplanationRanking(EquationSystem system, FinalAccountsReport report, Proposals proposals)
{
    private readonly PatternFinder patterns = new(system, report);
    private readonly ILookup<FigureKey, Claim> told = report.Claims
        .Where(claim => claim is { Figure: not null, Value: not null } && IsAmount(claim))
        .ToLookup(claim => claim.Figure!.Value);

    /// <summary>The explanations, the likeliest first.</summary>
    /// <param name="before">The system without them.</param>
    /// <param name="solutions">The system with each of them.</param>
    public IReadOnlyList<Explanation> Rank(Trial before, IReadOnlyList<Trial> solutions)
    {
        var ranked = new List<(Explanation Explanation, int Evidence)>();
        foreach (var sameFigures in solutions.GroupBy(solution => string.Join(',', Changed(before, solution))))
        {
            ranked.Add(sameFigures.Select(solution => Read(before, solution)).MaxBy(read => read.Evidence));
        }

        return [.. ranked
            .OrderBy(read => read.Explanation.Pattern == Pattern.Unrelated)
            .ThenByDescending(read => read.Evidence)
            .ThenBy(read => read.Explanation.Corrections[0].Figure)
            .Select(read => read.Explanation)];
    }

    // Of the budgets only 三公 has figures of their own.
    private static bool IsAmount(Claim claim) => claim.Aspect switch
    {
        ClaimAspect.Amount or ClaimAspect.Final => true,
        ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Budget => claim.Figure is { Statement: StatementId.T09, Column: not ColumnKeys.Final },
        _ => false,
    };

    /// <summary>True when the prose states that amount of a figure, and not the printed one.</summary>
    public bool IsStated(int figure, decimal value) => Prose(figure, value) > 0;

    private (Explanation Explanation, int Evidence) Read(Trial before, Trial after)
    {
        var figures = Changed(before, after);
        if (figures is [var only])
        {
            var (value, exact, agreed) = proposals.Best(after, only);
            var refined = before.With(only, value);
            var settled = refined.Open.IsSubsetOf(after.Open) ? refined : after;
            value = settled.Value(only)!.Value;
            var slip = SlipFinder.Between(system.Figures[only], value);
            slip = slip is null || slip == Slip.Blank ? patterns.Beside(only, value) ?? slip : slip;
            var correction = new Correction(only, IsTold(only) ? value : null, slip);
            return (new([correction], Pattern.Single, settled), Math.Max(agreed, exact + (slip is null ? 0 : slip.Weight + 1)) + Prose(only, value) + Kin(only, value));
        }

        var (pattern, order) = patterns.Of(before, after, figures);
        after = pattern is Pattern.Carried or Pattern.Unrelated ? Refined(after, order) : after;
        var corrections = order.Select(figure => new Correction(figure, after.Value(figure), SlipFinder.Between(system.Figures[figure], after.Value(figure)!.Value))).ToArray();
        var evidence = 0;
        foreach (var (figure, value, slip) in corrections)
        {
            evidence += (slip?.Weight ?? 0) + Prose(figure, value!.Value) + Kin(figure, value.Value);
        }

        return (new(corrections, pattern, after), evidence);
    }

    // Each value as its equations agree on it best, the others as they are.
    private Trial Refined(Trial after, IReadOnlyList<int> figures)
    {
        foreach (var figure in figures)
        {
            var (value, _, _) = proposals.Best(after, figure);
            if (value != after.Value(figure) && after.With(figure, value) is var refined && refined.BreaksNothingOf(after))
            {
                after = refined;
            }
        }

        return after;
    }

    private static int[] Changed(Trial before, Trial after) =>
        [.. after.Changes.Where(change => !before.Changes.TryGetValue(change.Key, out var old) || old != change.Value).Select(change => change.Key).Order()];

    // An identity of the form “at most” says that something is wrong, not what it should read.
    private bool IsTold(int figure) => system.EquationsOf[figure].Any(e =>
        system.Equations[e].Verdict == Verdict.Violated && system.Equations[e].Equation.Relation == Relation.Equal);

    // What the prose says of a figure is a witness from outside the statements: for the new value, or for the printed one.
    private int Prose(int figure, decimal value)
    {
        var printed = system.Figures[figure];
        var evidence = 0;
        foreach (var claim in told[printed.Key])
        {
            var amount = claim.Value!.Value * claim.Unit.Scale;
            var slack = (claim.HalfUnit * claim.Unit.Scale) + (printed.HalfUnit * printed.Unit.Scale);
            bool IsSame(decimal other) => Math.Abs(amount - (other * printed.Unit.Scale)) <= slack;
            evidence += IsSame(value) ? 3 : printed.Value is { } p && IsSame(p) ? -3 : 0;
        }

        return Math.Clamp(evidence, -3, 3);
    }

    /// <summary>True when the prose states that amount of a figure, or another statement has it at the same code.</summary>
    public bool IsWitnessed(int figure, decimal value) => Prose(figure, value) + Kin(figure, value) > 0;

    // The same code often has the same amount in other statements, though no identity demands it: 1 for the new value, -1 for the printed one.
    private int Kin(int figure, decimal value)
    {
        var printed = system.Figures[figure];
        var code = printed.Line.Code ?? Halves.ClassOf(printed.Line.Key);
        if (code is null || value == 0m)
        {
            return 0;
        }

        string[] lines = [code, $"expenditure.{code}"];
        bool IsElsewhere(decimal? amount) => amount is not (null or 0m) && report.Statements.Any(statement =>
            statement.Id != printed.Statement && statement.Unit == printed.Unit && lines.Any(line => statement.Columns.Any(column => statement[line, column.Key]?.Value == amount)));
        return (IsElsewhere(value) ? 1 : 0) - (IsElsewhere(printed.Value) ? 1 : 0);
    }
}
