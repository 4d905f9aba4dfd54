using FinalAccounts.Checks.Solving;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>
/// Where several changes that are equally small explain a cause, the prose decides between them: the one after which its amounts, shares, rates and
/// completion contradict the statements least comes first.
/// </summary>
/// <param name="system">The equations.</param>
/// <param name="report">The report.</param>
/// <param name="rules">The rules that are not equations; those of the prose are asked.</param>
internal sealed class ProseWitness(EquationSystem system, FinalAccountsReport report, IEnumerable<IFindingRule> rules)
{
    // Beyond these, one more check of the prose for each is not worth its while.
    private const int MaxExplanations = 6;
    private readonly IFindingRule[] ofProse = [.. rules.Where(rule => rule.Description.Id.StartsWith("prose-", StringComparison.Ordinal) && rule.Description.Severity == Severity.Error)];
    private readonly HashSet<(StatementId, string)> told =
    [
        .. report.Claims.SelectMany(claim => (FigureKey?[])[claim.Figure, claim.OfFigure]).OfType<FigureKey>().Select(key => (key.Statement, key.Line)),
    ];

    /// <summary>The causes, each with its explanations in the order in which the prose bears them out.</summary>
    public IEnumerable<Cause> Order(IEnumerable<Cause> causes) => causes.Select(Order);

    private Cause Order(Cause cause)
    {
        var first = cause.Explanations.Take(MaxExplanations).ToArray();
        if (first.Length < 2 || !first.Any(IsTold))
        {
            return cause;
        }

        // What the prose does not speak of contradicts it as much as the report does as printed.
        int? printed = null;
        var contradictions = first.ToDictionary(explanation => explanation, explanation => IsTold(explanation) ? Contradictions(explanation) : printed ??= Contradictions(explanation));
        return cause with { Explanations = [.. first.OrderBy(explanation => contradictions[explanation]), .. cause.Explanations.Skip(MaxExplanations)] };
    }

    private bool IsTold(Explanation explanation) => explanation.Corrections.Any(correction => told.Contains((Key(correction).Statement, Key(correction).Line)));

    private FigureKey Key(Correction correction) => system.Figures[correction.Figure].Key;

    private int Contradictions(Explanation explanation)
    {
        var values = explanation.Corrections.Where(correction => correction.Value is not null).ToDictionary(Key, correction => correction.Value!.Value);
        var corrected = CorrectedReport.Of(report, values);
        return ofProse.Sum(rule => rule.Check(corrected).Count(finding => finding is { Severity: Severity.Error, Verdict: Verdict.Violated }));
    }
}
