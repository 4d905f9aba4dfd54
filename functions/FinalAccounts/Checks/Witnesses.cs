using FinalAccounts.Checks.Related;
using FinalAccounts.Checks.Solving;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>
/// Where several changes that are equally small explain a cause, the prose and last year's and the units' reports decide between them: the one after which
/// amounts, shares, rates, completion and balances contradict the statements least comes first.
/// </summary>
/// <param name="system">The equations.</param>
/// <param name="report">The report.</param>
/// <param name="rules">The rules that are not equations; those of the prose are asked.</param>
/// <param name="related">Holds a report against the others that are stored.</param>
internal sealed class Witnesses(
    EquationSystem system,
    FinalAccountsReport report,
    IEnumerable<IFindingRule> rules,
    Func<FinalAccountsReport, IReadOnlyCollection<RelatedCheck>> related)
{
    // Beyond these, one more check of the prose for each is not worth its while.
    private const int MaxExplanations = 6;
    private readonly IFindingRule[] ofProse = [.. rules.Where(rule => rule.Description.Id.StartsWith("prose-", StringComparison.Ordinal) && rule.Description.Severity == Severity.Error)];
    private HashSet<(StatementId, string)>? told;

    // The lines of which the prose and the other reports speak.
    private HashSet<(StatementId, string)> Told => told ??=
    [
        .. report.Claims.SelectMany(claim => (FigureKey?[])[claim.Figure, claim.OfFigure]).OfType<FigureKey>().Select(key => (key.Statement, key.Line)),
        .. related(report).Where(check => check.Verdict is Verdict.Holds or Verdict.Rounding or Verdict.Violated).Select(check => (check.Equation.Figure.Statement, check.Equation.Figure.Line)),
    ];

    /// <summary>The causes, each with its explanations in the order in which the witnesses bear them out.</summary>
    public IEnumerable<Cause> Order(IEnumerable<Cause> causes) => causes.Select(Order);

    private Cause Order(Cause cause)
    {
        var likeliest = cause.Explanations.Take(MaxExplanations).Concat(cause.Explanations.Where(IsTold).Take(MaxExplanations)).ToHashSet();
        var first = cause.Explanations.Where(likeliest.Contains).ToArray();
        if (first.Length < 2 || !first.Any(IsTold))
        {
            return cause;
        }

        // What they do not speak of contradicts them as much as the report does as printed.
        int? printed = null;
        var contradictions = first.ToDictionary(explanation => explanation, explanation => IsTold(explanation) ? Contradictions(explanation) : printed ??= Contradictions(explanation));
        return cause with { Explanations = [.. first.OrderBy(explanation => contradictions[explanation]), .. cause.Explanations.Where(explanation => !likeliest.Contains(explanation))] };
    }

    private bool IsTold(Explanation explanation) => explanation.Corrections.Any(correction => Told.Contains((Key(correction).Statement, Key(correction).Line)));

    private FigureKey Key(Correction correction) => system.Figures[correction.Figure].Key;

    private int Contradictions(Explanation explanation)
    {
        var values = explanation.Corrections.Where(correction => correction.Value is not null).ToDictionary(Key, correction => correction.Value!.Value);
        var corrected = CorrectedReport.Of(report, values);
        return related(corrected).Count(check => check.Verdict == Verdict.Violated) + ofProse.Sum(rule => rule.Check(corrected).Count(finding => finding is { Severity: Severity.Error, Verdict: Verdict.Violated }));
    }
}
